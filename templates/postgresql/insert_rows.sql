{% for batch in batches %}
{% next %}
INSERT INTO {{ table }} ({{ columns | join(", ") }}) {% if identity %}OVERRIDING SYSTEM VALUE {% endif %}VALUES
{%- for row in batch %}{% if not loop.first %},{% endif %}
  ({{ row | join(", ") }})
{%- endfor %}

{% endfor %}
{% if identity %}
{% next %}
{# The sequence does not see numbers that were given: without this it would give them again. #}
DO ${{ tag }}$
DECLARE
  counter regclass := pg_get_serial_sequence({{ table_text }}, {{ identity.name_text }});
BEGIN
  PERFORM setval(counter, greatest((SELECT max({{ identity.name }}) FROM {{ table }}), coalesce(pg_sequence_last_value(counter), 1)));
END
${{ tag }}$
{% endif %}
{% if deferred %}
{% next %}
SET CONSTRAINTS ALL IMMEDIATE
{% endif %}
