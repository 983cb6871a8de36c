-- schemac: what must hold before rollout {{ rollout }} enters phase {{ phase.number }}, {{ phase.name }}; reads only, and every verdict should be ok
SELECT demand, found, needed, CASE WHEN met THEN 'ok' ELSE 'not yet' END AS verdict FROM {{ gates }} WHERE enters = {{ phase.number }} ORDER BY position
