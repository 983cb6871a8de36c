WITH line (step, name, found, expected, good) AS (
{% include "check_lines.sql" %}

), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)
