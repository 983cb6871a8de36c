{% if column.form == "integer" or column.form == "decimal" or column.form == "date" or column.form == "uuid" %}
CAST({{ column.name }} AS text)
{%- elif column.form == "boolean" %}
CASE WHEN {{ column.name }} THEN '1' WHEN NOT {{ column.name }} THEN '0' END
{%- elif column.form == "text" %}
length(CAST({{ column.name }} AS text)) || ':' || CAST({{ column.name }} AS text)
{%- elif column.form == "large_text" %}
encode(sha256(convert_to(CAST({{ column.name }} AS text), 'UTF8')), 'hex')
{%- elif column.form == "binary" %}
encode({{ column.name }}, 'hex')
{%- elif column.form == "fixed_binary" %}
rpad(encode({{ column.name }}, 'hex'), greatest({{ column.digits }}, 2 * octet_length({{ column.name }})), '0')
{%- elif column.form == "large_binary" %}
encode(sha256({{ column.name }}), 'hex')
{%- elif column.form == "time" %}
to_char({{ column.name }}, 'HH24:MI:SS.US')
{%- elif column.form == "datetime" %}
CASE WHEN isfinite({{ column.name }}) AND {{ column.name }} >= timestamp '0001-01-01' THEN to_char({{ column.name }}, 'YYYY-MM-DD HH24:MI:SS.US') ELSE CAST({{ column.name }} AS text) END
{%- elif column.form == "timestamp" %}
CASE WHEN isfinite({{ column.name }}) AND {{ column.name }} >= timestamptz '0001-01-01' THEN to_char({{ column.name }} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE CAST({{ column.name }} AS text) END
{%- else %}
{%- include "rollout_floating.sql" %}
{%- endif %}
