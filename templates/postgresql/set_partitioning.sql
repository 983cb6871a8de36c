{# Another table takes the place of this one: what stood on it is gone by now and comes back after. #}
{% set names = insert_columns | join(", ") %}
ALTER TABLE {{ table }} RENAME TO {{ aside_name }}
{% for partition in old_partitions %}
{% next %}
ALTER TABLE {{ partition.table }} RENAME TO {{ partition.aside_name }}
{% endfor %}
{% for counter in counters %}
{% next %}
DO {{ counter.tag }} BEGIN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence({{ counter.aside_text }}, {{ counter.column_text }}), {{ counter.name_text }}); END {{ counter.tag }}
{% endfor %}
{% next %}
{% include "create_table.sql" %}
{% next %}
{% include "carry_privileges.sql" %}

{% if names %}
{% next %}
INSERT INTO {{ table }} ({{ names }}){% if identity %} OVERRIDING SYSTEM VALUE{% endif %} SELECT {{ names }} FROM {{ aside }}
{% endif %}
{% for counter in counters %}
{% next %}
DO {{ counter.tag }} BEGIN PERFORM setval(pg_get_serial_sequence({{ counter.table_text }}, {{ counter.column_text }}), last_value, is_called) FROM {{ counter.sequence }}; END {{ counter.tag }}
{% endfor %}
{% next %}
DROP TABLE {{ aside }}
