{% if kind == "constraint" %}
COMMENT ON CONSTRAINT {{ name }} ON {{ table }} IS {{ comment | default("NULL") }}
{% else %}
COMMENT ON {{ kind | upper }} {{ name }} IS {{ comment | default("NULL") }}
{% endif %}
