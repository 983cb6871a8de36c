-- schemac: what must be so after the forward script for MySQL 8.0.16; reads only, and every verdict should be ok. Step 0 is about the server
SET NAMES utf8mb4;

SET SESSION group_concat_max_len = 1000000;

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'server version', CAST(VERSION() AS CHAR), '8.0.16 or later', CASE WHEN VERSION() LIKE '%TiDB%' THEN 0 WHEN SUBSTRING_INDEX(VERSION(), '.', 1) * 1000000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 1000 + CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) AS UNSIGNED) >= 8 * 1000000 + 0 * 1000 + 16 THEN 1 ELSE 0 END

UNION ALL SELECT 5, 'table old', CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'old' AND table_type = 'BASE TABLE') THEN 'yes' ELSE 'no' END, 'no', 2
UNION ALL SELECT 4, 'table user', CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'user' AND table_type = 'BASE TABLE') THEN 'yes' ELSE 'no' END, 'yes', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;
