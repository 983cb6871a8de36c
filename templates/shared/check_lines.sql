{# A row a check: step, name, found, expected, and whether it is good. #}
{% include "check_server.sql" %}

{% for check in checks %}
UNION ALL SELECT {{ check.step }}, {{ check.name }}, CASE WHEN EXISTS ({{ check.query }}) THEN 'yes' ELSE 'no' END, {% if check.holds %}'yes'{% else %}'no'{% endif %}, 2
{% endfor %}
{% for row in rows %}
-- reads the whole table; this lists the rows:
--   {{ row.shown }}
UNION ALL SELECT {{ row.step }}, {{ row.label }}, CAST((SELECT COUNT(*) FROM ({{ row.query }}) AS bad) AS CHAR(20)), '{{ row.expected }}', 2
{% endfor %}
