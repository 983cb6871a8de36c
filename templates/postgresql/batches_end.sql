    COMMIT;
    SELECT {% include "batch_key.sql" %} INTO {{ batches.low }} FROM {{ batches.table }} WHERE ({% include "batch_key.sql" %}) > ({% for part in batches.key %}{% if not loop.first %}, {% endif %}{{ batches.high }}.{{ part.name }}{% endfor %})
    ORDER BY {% include "batch_key.sql" %} LIMIT 1;
  END LOOP;
END
{{ batches.tag }}
