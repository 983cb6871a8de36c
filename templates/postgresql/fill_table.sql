{% if batches %}
{% set pad = "    " %}
{% include "batches_begin.sql" %}
    {% include "fill_table_insert.sql" %};
{% include "batches_end.sql" %}

{% else %}
{% set pad = "" %}
{% include "fill_table_insert.sql" %}

{% endif %}
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
{% if deferred and not batches %}
{% next %}
SET CONSTRAINTS ALL IMMEDIATE
{% endif %}
