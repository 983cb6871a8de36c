{# For each unit of the script that the catalogue shows: what begins or ceases with it, and whether that is so. `wrong` says for each point that the script may
   have reached how many of them are otherwise than they are there. #}
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
{% for turn in turns %}
  UNION ALL SELECT {{ turn.position }}, CASE WHEN {% if not turn.holds %}NOT {% endif %}EXISTS ({{ turn.query }}) THEN 1 ELSE 0 END, {% if turn.opening %}1{% else %}0{% endif %}

{% endfor %}
), shift (position, delta) AS (
  SELECT position, SUM(CASE hit WHEN 1 THEN -1 WHEN 0 THEN 1 ELSE 0 END) FROM turn GROUP BY position
), point (position, wrong) AS (
  SELECT position, (SELECT COUNT(*) FROM turn WHERE hit = 1 AND opening = 1) + SUM(delta) OVER (ORDER BY position) FROM shift
)
