-- schemac: rollback script for TiDB 7.5 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins' AND column_default IS NOT NULL) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'website_coins' AND CAST(column_name AS BINARY) = 'website_coins' AND is_nullable = 'NO') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'fans_count' AND CAST(column_name AS BINARY) = 'fans_count') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'user_stats' AND constraint_name = 'fk_user_stats_user_id' AND CAST(constraint_name AS BINARY) = 'fk_user_stats_user_id' AND referenced_table_name = 'user' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'user_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'user_stats' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

), shift (position, delta) AS (
  SELECT position, SUM(CASE hit WHEN 1 THEN -1 WHEN 0 THEN 1 ELSE 0 END) FROM turn GROUP BY position
), point (position, wrong) AS (
  SELECT position, (SELECT COUNT(*) FROM turn WHERE hit = 1 AND opening = 1) + SUM(delta) OVER (ORDER BY position) FROM shift
)

SELECT MIN(wrong * 1000000 + position) FROM point);
SET @schemac_guard = IF(@schemac_reached < 1000000, 'DO 0', 'SELECT `the database is in no state of this script: see probe.sql` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
SET @schemac_done = @schemac_reached MOD 1000000;

-- undo step 7 (drop column): add column user.website_coins, alter column user.website_coins: set default, fill column user.website_coins, alter column user.website_coins: not null (restored from user_stats.website_coins, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   blocks nobody; scans the table; about 12,000,000 rows, 2 to 60 seconds (a rough estimate)
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `user` ADD COLUMN `website_coins` decimal(12,2) NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `user` ALTER COLUMN `website_coins` SET DEFAULT 0', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 3, 'UPDATE `user`, `user_stats`
SET `user`.`website_coins` = `user_stats`.`website_coins`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`website_coins` IS NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 3, 'UPDATE `user` SET `website_coins` = DEFAULT WHERE `website_coins` IS NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 4, 'ALTER TABLE `user` MODIFY COLUMN `website_coins` decimal(12,2) NOT NULL DEFAULT 0', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 6 (drop column): add column user.fans_count, fill column user.fans_count (restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   blocks nobody; changes rows; about 12,000,000 rows, 2 to 40 minutes (a rough estimate)
SET @schemac_ddl = IF(@schemac_done < 5, 'ALTER TABLE `user` ADD COLUMN `fans_count` int NULL AFTER `username`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 6, 'UPDATE `user`, `user_stats`
SET `user`.`fans_count` = `user_stats`.`fans_count`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`fans_count` IS NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 5 (check carried): nothing to do (lossless)

-- undo step 4 (analyze table): nothing to do (lossless)

-- undo step 3 (add foreign key): drop foreign key fk_user_stats_user_id on user_stats (lossless)
SET @schemac_ddl = IF(@schemac_done < 7, 'ALTER TABLE `user_stats` DROP FOREIGN KEY `fk_user_stats_user_id`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table user_stats (lossy: rows written to table user_stats since)
SET @schemac_ddl = IF(@schemac_done < 8, 'DROP TABLE `user_stats`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
