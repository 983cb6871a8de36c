-- schemac: what must be so after the forward script for MySQL 8.0.16; reads only, and every verdict should be ok. Step 0 is about the server
SET NAMES utf8mb4;

SET SESSION group_concat_max_len = 1000000;

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'server version', CAST(VERSION() AS CHAR), '8.0.16 or later', CASE WHEN VERSION() LIKE '%TiDB%' THEN 0 WHEN SUBSTRING_INDEX(VERSION(), '.', 1) * 1000000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 1000 + CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) AS UNSIGNED) >= 8 * 1000000 + 0 * 1000 + 16 THEN 1 ELSE 0 END

UNION ALL SELECT 1, 'table visit', CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'visit' AND table_type = 'BASE TABLE') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: type', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND data_type = 'bigint' AND column_type NOT LIKE '%unsigned%') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: not null', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND is_nullable = 'NO') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: no default', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND column_default IS NULL) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND extra NOT LIKE '%auto_increment%') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: not generated', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND extra NOT REGEXP '(VIRTUAL|STORED) GENERATED') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'shop_code' AND CAST(column_name AS BINARY) = 'shop_code') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: type', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'shop_code' AND CAST(column_name AS BINARY) = 'shop_code' AND column_type = 'varchar(20)') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: not null', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'shop_code' AND CAST(column_name AS BINARY) = 'shop_code' AND is_nullable = 'NO') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: no default', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'shop_code' AND CAST(column_name AS BINARY) = 'shop_code' AND column_default IS NULL) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'shop_code' AND CAST(column_name AS BINARY) = 'shop_code' AND extra NOT LIKE '%auto_increment%') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: not generated', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'visit' AND column_name = 'shop_code' AND CAST(column_name AS BINARY) = 'shop_code' AND extra NOT REGEXP '(VIRTUAL|STORED) GENERATED') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'primary key on visit', CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'visit' AND index_name = 'PRIMARY' GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'id') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'index fk_visit_shop on visit', CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'visit' AND index_name = 'fk_visit_shop' AND CAST(index_name AS BINARY) = 'fk_visit_shop' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'shop_code') THEN 'yes' ELSE 'no' END, 'yes', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;

-- schemac: what must be so before the forward script for MySQL 8.0.16; reads only, and every verdict should be ok. Step 0 is about the server
SET NAMES utf8mb4;

SET SESSION group_concat_max_len = 1000000;

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'server version', CAST(VERSION() AS CHAR), '8.0.16 or later', CASE WHEN VERSION() LIKE '%TiDB%' THEN 0 WHEN SUBSTRING_INDEX(VERSION(), '.', 1) * 1000000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 1000 + CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) AS UNSIGNED) >= 8 * 1000000 + 0 * 1000 + 16 THEN 1 ELSE 0 END

UNION ALL SELECT 1, 'table shop', CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'shop' AND table_type = 'BASE TABLE') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'table visit', CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'visit' AND table_type = 'BASE TABLE') THEN 'yes' ELSE 'no' END, 'yes', 2
-- reads the whole table; this lists the rows:
--   SELECT `code`, COUNT(*) AS rows_alike FROM `shop` WHERE `code` IS NOT NULL GROUP BY `code` HAVING COUNT(*) > 1
UNION ALL SELECT 1, 'rows of shop alike in code', CAST((SELECT COUNT(*) FROM (SELECT `code`, COUNT(*) AS rows_alike FROM `shop` WHERE `code` IS NOT NULL GROUP BY `code` HAVING COUNT(*) > 1) AS bad) AS CHAR(20)), '0', 2
-- reads the whole table; this lists the rows:
--   SELECT * FROM `visit` AS referencing WHERE referencing.`shop_code` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `shop` AS referenced WHERE referenced.`code` = referencing.`shop_code`)
UNION ALL SELECT 2, 'rows of visit whose shop_code is not in shop', CAST((SELECT COUNT(*) FROM (SELECT * FROM `visit` AS referencing WHERE referencing.`shop_code` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `shop` AS referenced WHERE referenced.`code` = referencing.`shop_code`)) AS bad) AS CHAR(20)), '0', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;
