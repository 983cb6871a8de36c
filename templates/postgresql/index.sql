CREATE {% if index.unique %}UNIQUE {% endif %}INDEX {% include "index_body.sql" %}
