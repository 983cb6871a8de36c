{% if column.identity and not before.identity %}
SELECT setval(pg_get_serial_sequence({{ table_text }}, {{ column.name_text }}), coalesce(max({{ column.name }}), 0) + 1, false) FROM {{ table }}
{% next %}
{% endif %}
{% if changes.comment %}
COMMENT ON COLUMN {{ table }}.{{ column.name }} IS {{ column.comment | default("NULL") }}
{% endif %}
