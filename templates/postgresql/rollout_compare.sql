-- schemac: what the tables of rollout {{ rollout }} hold in the {{ store }}, {{ dialect }} {{ version }} and later; reads every row of each
-- equal rows give equal lines in both stores: run it with {% include "rollout_client.sql" %}

{% include "rollout_snapshot.sql" %}
{% for table in tables %}
{% next %}

-- {{ table.title }}
{% for column in table.left_out %}
-- not compared: {{ column.name }}, since {{ column.reason }}
{% endfor %}
SELECT {{ table.name_text }} AS table_name, count(*) AS row_count,
  {% if table.sums %}concat({% for column in table.sums %}{% if not loop.first %}, ' ', {% endif %}{{ column.name_text }}, '=', coalesce(CAST(sum(sum_{{ loop.index }}) AS text), 'none'){% endfor %}){% else %}'none'{% endif %} AS sums,
  concat(coalesce(sum(CAST(CAST('x' || left(row_hash, 15) AS bit(60)) AS bigint)), 0), '-', coalesce(sum(CAST(CAST('x' || substr(row_hash, 16, 15) AS bit(60)) AS bigint)), 0)) AS checksum
FROM (SELECT {% for column in table.sums %}{{ column.name }} AS sum_{{ loop.index }}, {% endfor %}{% include "rollout_hash.sql" %} AS row_hash
  FROM {{ table.name }}) AS hashed
{% endfor %}
{% next %}

COMMIT
