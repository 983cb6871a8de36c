{% if form == "online" %}
{% include "build_key_guard.sql" %}

{% endif %}
