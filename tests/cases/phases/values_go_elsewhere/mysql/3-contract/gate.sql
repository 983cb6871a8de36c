-- schemac: what must be so after the forward script for MySQL 8.0.16; reads only, and every verdict should be ok. Step 0 is about the server
SET NAMES utf8mb4;

SET SESSION group_concat_max_len = 1000000;

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'server version', CAST(VERSION() AS CHAR), '8.0.16 or later', CASE WHEN VERSION() LIKE '%TiDB%' THEN 0 WHEN SUBSTRING_INDEX(VERSION(), '.', 1) * 1000000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 1000 + CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) AS UNSIGNED) >= 8 * 1000000 + 0 * 1000 + 16 THEN 1 ELSE 0 END

UNION ALL SELECT 3, 'table user_stats', CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'user_stats' AND table_type = 'BASE TABLE') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 3, 'index idx_user_stats_fans on user_stats', CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'user_stats' AND index_name = 'idx_user_stats_fans' AND CAST(index_name AS BINARY) = 'idx_user_stats_fans' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'fans_count') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 3, 'foreign key fk_user_stats_user_id on user_stats', CASE WHEN EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'user_stats' AND constraint_name = 'fk_user_stats_user_id' AND CAST(constraint_name AS BINARY) = 'fk_user_stats_user_id' AND referenced_table_name = 'user' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'user_id') THEN 'yes' ELSE 'no' END, 'yes', 2
-- reads the whole table; this lists the rows:
--   SELECT * FROM `user_stats` AS referencing WHERE referencing.`user_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `user` AS referenced WHERE referenced.`id` = referencing.`user_id`)
UNION ALL SELECT 3, 'rows of user_stats whose user_id is not in user', CAST((SELECT COUNT(*) FROM (SELECT * FROM `user_stats` AS referencing WHERE referencing.`user_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `user` AS referenced WHERE referenced.`id` = referencing.`user_id`)) AS bad) AS CHAR(20)), '0', 2
-- reads the whole table; this lists the rows:
--   SELECT `backfill`.*
--   FROM (
--     select
--       `id` as `user_id`,
--       coalesce(`fans_count`, 0) as `fans_count`,
--       `website_coins`
--     from `user`
--   ) AS `backfill`
--   WHERE NOT EXISTS (SELECT 1 FROM `user_stats` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`)
UNION ALL SELECT 1, 'rows that a backfill gives and table user_stats lacks', CAST((SELECT COUNT(*) FROM (SELECT `backfill`.*
FROM (
  select
    `id` as `user_id`,
    coalesce(`fans_count`, 0) as `fans_count`,
    `website_coins`
  from `user`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `user_stats` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`)) AS bad) AS CHAR(20)), '0', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;

-- schemac: what must be so before the forward script for MySQL 8.0.16; reads only, and every verdict should be ok. Step 0 is about the server
SET NAMES utf8mb4;

SET SESSION group_concat_max_len = 1000000;

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'server version', CAST(VERSION() AS CHAR), '8.0.16 or later', CASE WHEN VERSION() LIKE '%TiDB%' THEN 0 WHEN SUBSTRING_INDEX(VERSION(), '.', 1) * 1000000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 1000 + CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) AS UNSIGNED) >= 8 * 1000000 + 0 * 1000 + 16 THEN 1 ELSE 0 END

UNION ALL SELECT 1, 'table user', CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'user' AND table_type = 'BASE TABLE') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'fans_count' AND CAST(column_name AS BINARY) = 'fans_count') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: type', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'fans_count' AND CAST(column_name AS BINARY) = 'fans_count' AND data_type = 'int' AND column_type NOT LIKE '%unsigned%') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: may be null', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'fans_count' AND CAST(column_name AS BINARY) = 'fans_count' AND is_nullable = 'YES') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: no default', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'fans_count' AND CAST(column_name AS BINARY) = 'fans_count' AND column_default IS NULL) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'fans_count' AND CAST(column_name AS BINARY) = 'fans_count' AND extra NOT LIKE '%auto_increment%') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: not generated', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'fans_count' AND CAST(column_name AS BINARY) = 'fans_count' AND extra NOT REGEXP '(VIRTUAL|STORED) GENERATED') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: type', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins' AND column_type = 'decimal(12,2)') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: not null', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins' AND is_nullable = 'NO') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: has a default', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins' AND column_default IS NOT NULL) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins' AND extra NOT LIKE '%auto_increment%') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: not generated', CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins' AND extra NOT REGEXP '(VIRTUAL|STORED) GENERATED') THEN 'yes' ELSE 'no' END, 'yes', 2
-- reads the whole table; this lists the rows:
--   SELECT * FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`fans_count` <=> coalesce(`user`.`fans_count`, 0))
UNION ALL SELECT 1, 'rows of user where fans_count is not what went to user_stats.fans_count', CAST((SELECT COUNT(*) FROM (SELECT * FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`fans_count` <=> coalesce(`user`.`fans_count`, 0))) AS bad) AS CHAR(20)), '0', 2
-- reads the whole table; this lists the rows:
--   SELECT * FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`website_coins` <=> `user`.`website_coins`)
UNION ALL SELECT 2, 'rows of user where website_coins is not what went to user_stats.website_coins', CAST((SELECT COUNT(*) FROM (SELECT * FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`website_coins` <=> `user`.`website_coins`)) AS bad) AS CHAR(20)), '0', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;
