{# Each batch is committed by itself. Bounds are read anew for each, so that rows that come meanwhile are met, too. #}
DO {{ batches.tag }}
DECLARE
  {{ batches.low }} record;
  {{ batches.high }} record;
BEGIN
  SELECT {% include "batch_key.sql" %} INTO {{ batches.low }} FROM {{ batches.table }} ORDER BY {% include "batch_key.sql" %} LIMIT 1;
  WHILE FOUND LOOP
    SELECT {% include "batch_key.sql" %} INTO {{ batches.high }} FROM (
      SELECT {% include "batch_key.sql" %} FROM {{ batches.table }} WHERE ({% include "batch_key.sql" %}) >= ({% for part in batches.key %}{% if not loop.first %}, {% endif %}{{ batches.low }}.{{ part.name }}{% endfor %})
      ORDER BY {% include "batch_key.sql" %} LIMIT {{ batches.rows }}
    ) AS batch ORDER BY {% for part in batches.key %}{% if not loop.first %}, {% endif %}{{ part.name }} DESC{% endfor %} LIMIT 1;
