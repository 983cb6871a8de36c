-- schemac: each row of the tables of rollout {{ rollout }} in the {{ store }}, by its key and a hash; {{ dialect }} {{ version }} and later
-- a line that the other store does not give is a row that differs: run it with {% include "rollout_client.sql" %}

{% include "rollout_snapshot.sql" %}
{% for table in tables %}
{% next %}

-- {{ table.title }}
SELECT {{ table.name_text }} AS table_name, {% if table.key %}CONCAT({% for column in table.key %}{% if not loop.first %}, ' ', {% endif %}{% include "rollout_canonical.sql" %}{% endfor %}){% else %}'none'{% endif %} AS row_key,
  {% include "rollout_hash.sql" %} AS row_hash
FROM {{ table.name }}
ORDER BY CAST(row_key AS BINARY), row_hash
{% endfor %}
{% next %}

COMMIT
