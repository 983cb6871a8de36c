-- schemac: what must hold before rollout back_to_mysql enters phase 3, compare; reads only, and every verdict should be ok
SELECT demand, found, needed, CASE WHEN met THEN 'ok' ELSE 'not yet' END AS verdict FROM rollout_back_to_mysql_gates WHERE enters = 3 ORDER BY position;
