{# Each batch is committed by itself. Bounds are read anew for each, so that rows that come meanwhile are met, too. #}
DROP PROCEDURE IF EXISTS {{ batches.routine }}
{% next %}
CREATE PROCEDURE {{ batches.routine }}()
BEGIN
  SET @schemac_low_1 = NULL;
  SELECT {% include "batch_key.sql" %} INTO {% set side = "low" %}{% include "batch_variables.sql" %} FROM {{ batches.table }} ORDER BY {% include "batch_key.sql" %} LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT {% include "batch_key.sql" %} INTO {% set side = "high" %}{% include "batch_variables.sql" %} FROM (
      SELECT {% include "batch_key.sql" %} FROM {{ batches.table }} WHERE {% for part in batches.key %}{% if not loop.first %} OR {% endif %}{% for other in part.earlier %}{{ other.name }} = @schemac_low_{{ other.number }} AND {% endfor %}{{ part.name }} {% if loop.last %}>={% else %}>{% endif %} @schemac_low_{{ part.number }}{% endfor %}
      ORDER BY {% include "batch_key.sql" %} LIMIT {{ batches.rows }}
    ) AS batch ORDER BY {% for part in batches.key %}{% if not loop.first %}, {% endif %}{{ part.name }} DESC{% endfor %} LIMIT 1;
