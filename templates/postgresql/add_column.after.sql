{% if fill %}
ALTER TABLE {{ table }} ALTER COLUMN {{ column.name }} DROP DEFAULT
{% next %}
{% endif %}
{% if column.comment %}
COMMENT ON COLUMN {{ table }}.{{ column.name }} IS {{ column.comment }}
{% endif %}
