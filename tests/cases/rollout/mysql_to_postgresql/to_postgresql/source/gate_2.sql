-- schemac: what must hold before rollout to_postgresql enters phase 2, dual_write; reads only, and every verdict should be ok
SELECT demand, found, needed, CASE WHEN met THEN 'ok' ELSE 'not yet' END AS verdict FROM rollout_to_postgresql_gates WHERE enters = 2 ORDER BY position;
