-- schemac: rows of rollout {{ rollout }} have come with numbers of their own: sets the counters of the {{ store }} behind them, and none back
BEGIN
{% for table in tables %}
{% for column in table.counted %}
{% next %}
SELECT setval(pg_get_serial_sequence({{ table.text }}, {{ column.text }}), greatest(max({{ column.name }}), coalesce(pg_sequence_last_value(CAST(pg_get_serial_sequence({{ table.text }}, {{ column.text }}) AS regclass)), max({{ column.name }}))))
FROM {{ table.name }} HAVING max({{ column.name }}) >= {{ column.least }}
{% endfor %}
{% endfor %}
{% next %}
COMMIT
