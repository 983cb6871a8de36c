{% if fill %}
ALTER TABLE {{ table }} ALTER COLUMN {{ column.name }} DROP DEFAULT
{% endif %}
