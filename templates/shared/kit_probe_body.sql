{% include "progress.sql" %}

, best (low, last, wrong) AS (
  SELECT MIN(position), MAX(position), MIN(wrong) FROM point WHERE wrong = (SELECT MIN(wrong) FROM point)
), reach (low, high, wrong) AS (
  SELECT best.low, COALESCE((SELECT MIN(position) FROM point WHERE position > best.last) - 1, {{ units }}), best.wrong FROM best
), step (number, title, ending) AS (
{% for step in steps %}
  {% if not loop.first %}UNION ALL {% endif %}SELECT {{ step.number }}, {{ step.title }}, {{ step.end }}
{% endfor %}
{% if not steps %}
  SELECT 0, '', 0 WHERE 1 = 0
{% endif %}
)
SELECT step.number AS step, step.title AS title, CASE WHEN reach.wrong > 0 THEN 'cannot tell' WHEN step.ending <= reach.low THEN 'done' WHEN step.ending > reach.high THEN 'not done' ELSE 'cannot tell' END AS state
FROM step CROSS JOIN reach
UNION ALL
SELECT {{ steps | length }} + 1, 'the whole script', CASE
  WHEN wrong > 0 THEN 'in no state of this script'
  WHEN (SELECT COUNT(*) FROM step WHERE ending <= high) = 0 THEN 'not begun'
  WHEN (SELECT COUNT(*) FROM step WHERE ending <= low) = {{ steps | length }} THEN 'finished'
  WHEN (SELECT COUNT(*) FROM step WHERE ending <= low) = (SELECT COUNT(*) FROM step WHERE ending <= high) THEN CONCAT('done up to step ', (SELECT COUNT(*) FROM step WHERE ending <= low))
  ELSE CONCAT('done up to step ', (SELECT COUNT(*) FROM step WHERE ending <= low), ', perhaps to ', (SELECT COUNT(*) FROM step WHERE ending <= high)) END
FROM reach
ORDER BY step
