{% if column.identity and not before.identity %}
DO {{ tag }} BEGIN PERFORM setval(pg_get_serial_sequence({{ table_text }}, {{ column.name_text }}), greatest(coalesce(max({{ column.name }}), 0), 0) + 1, false) FROM {{ table }}; END {{ tag }}
{% next %}
{% endif %}
{% if changes.comment %}
COMMENT ON COLUMN {{ table }}.{{ column.name }} IS {{ column.comment | default("NULL") }}
{% endif %}
