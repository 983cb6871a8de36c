DO ${{ tag }}$
BEGIN
{% for row in present %}
  IF NOT EXISTS (SELECT FROM {{ table }} WHERE {{ row.condition }}) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', {{ table_text }}, ': row ', {{ row.key }}, ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
{% endfor %}
{% for row in absent %}
  IF EXISTS (SELECT FROM {{ table }} WHERE {{ row.condition }}) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', {{ table_text }}, ': row ', {{ row.key }}, ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
{% endfor %}
END
${{ tag }}$
