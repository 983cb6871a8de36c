{# Nobody writes between the look and the step that destroys the values. #}
LOCK TABLE {{ table }} IN SHARE ROW EXCLUSIVE MODE
{% next %}
DO {{ tag }}
BEGIN
{% for column in columns %}
  IF EXISTS (SELECT FROM {{ table }} WHERE {% include "carried_otherwise.sql" %}) THEN
    RAISE EXCEPTION '{{ column.label }} has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
{% endfor %}
END
{{ tag }}
