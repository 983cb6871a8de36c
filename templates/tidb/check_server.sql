SELECT 0, 'server version', CAST(VERSION() AS CHAR), '{{ version }} or later', CASE WHEN VERSION() NOT LIKE '%TiDB-v%' THEN 0 WHEN SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), 'TiDB-v', -1), '.', 1) * 1000 + SUBSTRING_INDEX(SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), 'TiDB-v', -1), '.', 2), '.', -1) >= {{ major }} * 1000 + {{ minor }} THEN 1 ELSE 0 END
{% if makes_checks %}
UNION ALL SELECT 0, 'setting tidb_enable_check_constraint', CAST(@@GLOBAL.tidb_enable_check_constraint AS CHAR), '1', 2
{% endif %}
