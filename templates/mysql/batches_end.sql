    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT {% include "batch_key.sql" %} INTO {% set side = "low" %}{% include "batch_variables.sql" %} FROM {{ batches.table }} WHERE {% for part in batches.key %}{% if not loop.first %} OR {% endif %}{% for other in part.earlier %}{{ other.name }} = @schemac_high_{{ other.number }} AND {% endfor %}{{ part.name }} > @schemac_high_{{ part.number }}{% endfor %}
    ORDER BY {% include "batch_key.sql" %} LIMIT 1;
  END WHILE;
END
{% next %}
CALL {{ batches.routine }}()
{% next %}
DROP PROCEDURE {{ batches.routine }}
