INSERT INTO {{ table }} ({% for column in columns %}{% if not loop.first %}, {% endif %}{{ column.name }}{% endfor %}){% if identity %} OVERRIDING SYSTEM VALUE{% endif %}
SELECT {% for column in columns %}{% if not loop.first %}, {% endif %}
{%- if column.cast %}CAST({{ rows }}.{{ column.name }} AS {{ column.cast }}){% else %}{{ rows }}.{{ column.name }}{% endif %}{% endfor %}
{% include "fill_rows.sql" %}

{% if identity %}
{% next %}
{# The sequence does not see numbers that were given: without this it would give them again. #}
DO {{ tag }}
DECLARE
  counter regclass := pg_get_serial_sequence({{ table_text }}, {{ identity.name_text }});
BEGIN
  PERFORM setval(counter, greatest((SELECT max({{ identity.name }}) FROM {{ table }}), coalesce(pg_sequence_last_value(counter), 1)));
END
{{ tag }}
{% endif %}
{% if deferred %}
{% next %}
SET CONSTRAINTS ALL IMMEDIATE
{% endif %}
