-- schemac: what the tables of rollout {{ rollout }} hold in the {{ store }}, {{ dialect }} {{ version }} and later; reads every row of each
-- equal rows give equal lines in both stores: run it with {% include "rollout_client.sql" %}

{% include "rollout_snapshot.sql" %}
{% for table in tables %}
{% next %}

-- {{ table.title }}
{% for column in table.left_out %}
-- not compared: {{ column.name }}, since {{ column.reason }}
{% endfor %}
SELECT {{ table.name_text }} AS table_name, COUNT(*) AS row_count,
  {% if table.sums %}CONCAT({% for column in table.sums %}{% if not loop.first %}, ' ', {% endif %}{{ column.name_text }}, '=', COALESCE(CAST(SUM(sum_{{ loop.index }}) AS CHAR), 'none'){% endfor %}){% else %}'none'{% endif %} AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT {% for column in table.sums %}{{ column.name }} AS sum_{{ loop.index }}, {% endfor %}{% include "rollout_hash.sql" %} AS row_hash
  FROM {{ table.name }}) AS hashed
{% endfor %}
{% next %}

COMMIT
