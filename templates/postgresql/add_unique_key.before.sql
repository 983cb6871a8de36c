{% if form == "online" %}
{% if key.nulls_not_distinct %}
{% set nulls = " NULLS NOT DISTINCT" %}
{% include "build_key.sql" %}

{% else %}
{% set nulls = "" %}
{% include "build_key.sql" %}

{% endif %}
{% endif %}
