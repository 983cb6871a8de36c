{% if column.form == "integer" or column.form == "decimal" %}
CAST({{ column.name }} AS CHAR)
{%- elif column.form == "boolean" %}
CASE WHEN {{ column.name }} THEN '1' WHEN NOT {{ column.name }} THEN '0' END
{%- elif column.form == "text" %}
CONCAT(CHAR_LENGTH({{ column.name }}), ':', CONVERT({{ column.name }} USING utf8mb4))
{%- elif column.form == "large_text" %}
SHA2(CONVERT({{ column.name }} USING utf8mb4), 256)
{%- elif column.form == "binary" %}
LOWER(HEX({{ column.name }}))
{%- elif column.form == "fixed_binary" %}
RPAD(LOWER(HEX({{ column.name }})), {{ column.digits }}, '0')
{%- elif column.form == "large_binary" %}
SHA2({{ column.name }}, 256)
{%- elif column.form == "date" %}
DATE_FORMAT({{ column.name }}, '%Y-%m-%d')
{%- elif column.form == "time" %}
CAST(CAST({{ column.name }} AS TIME(6)) AS CHAR)
{%- elif column.form == "datetime" or column.form == "timestamp" %}
DATE_FORMAT({{ column.name }}, '%Y-%m-%d %H:%i:%s.%f')
{%- elif column.form == "uuid" %}
CONVERT(LOWER({{ column.name }}) USING utf8mb4)
{%- else %}
{%- include "rollout_floating.sql" %}
{%- endif %}
