{% if form == "online" %}
SET lock_timeout = 0
{% next %}
{% include "index_rest.sql" %}

{% next %}
CREATE {% if index.unique %}UNIQUE {% endif %}INDEX CONCURRENTLY {% include "index_body.sql" %}

{% next %}
SET lock_timeout = '10s'
{% else %}
{% include "index.sql" %}

{% endif %}
