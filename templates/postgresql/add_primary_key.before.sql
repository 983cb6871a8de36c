{% if form == "online" %}
{% set nulls = "" %}
{% include "build_key.sql" %}

{% endif %}
