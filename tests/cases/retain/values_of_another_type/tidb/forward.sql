-- schemac: forward script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'schemac_retained_item' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'item' AND column_name = 'price' AND CAST(column_name AS BINARY) = 'price' AND data_type = 'int' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'schemac_retained_item_2' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 9, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'item' AND column_name = 'at' AND CAST(column_name AS BINARY) = 'at' AND column_type = REPLACE('datetime(0)', '(0)', '')) THEN 1 ELSE 0 END, 1

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

-- step 1 of 10: create table schemac_retained_item (contract; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 1, 'CREATE TABLE `schemac_retained_item` (
  `id` bigint NOT NULL,
  `price` decimal(8,2) NULL,
  `value_after` int NULL,
  PRIMARY KEY (`id`)
)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 2 of 10: retain column item.price in schemac_retained_item (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_ddl = IF(@schemac_done < 2, 'DELETE FROM `schemac_retained_item`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 2, 'INSERT INTO `schemac_retained_item` (`id`, `price`) SELECT `id`, `price` FROM `item`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 3 of 10: check values of column item.price (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 3, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `item` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_item` WHERE (`schemac_retained_item`.`id` = `item`.`id`) AND `schemac_retained_item`.`price` <=> `item`.`price`)), ''SELECT `item.price was written since` FROM information_schema.schemata LIMIT 0'', ''DO 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 4 of 10: alter column item.price: decimal(8,2) to int (contract; reverse: lossless from schemac_retained_item, as it was when both were compared right before, but fails where a value of column item.price does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 4, 'ALTER TABLE `item` MODIFY COLUMN `price` int NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 5 of 10: note column item.price in schemac_retained_item (contract; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 5, 'UPDATE `schemac_retained_item`, `item` SET `schemac_retained_item`.`value_after` = `item`.`price` WHERE `schemac_retained_item`.`id` = `item`.`id`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 6 of 10: create table schemac_retained_item_2 (contract; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 6, 'CREATE TABLE `schemac_retained_item_2` (
  `id` bigint NOT NULL,
  `at` datetime(6) NULL,
  `value_after` datetime(0) NULL,
  PRIMARY KEY (`id`)
)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 7 of 10: retain column item.at in schemac_retained_item_2 (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_ddl = IF(@schemac_done < 7, 'DELETE FROM `schemac_retained_item_2`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 7, 'INSERT INTO `schemac_retained_item_2` (`id`, `at`) SELECT `id`, `at` FROM `item`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 8 of 10: check values of column item.at (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 8, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `item` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_item_2` WHERE (`schemac_retained_item_2`.`id` = `item`.`id`) AND `schemac_retained_item_2`.`at` <=> `item`.`at`)), ''SELECT `item.at was written since` FROM information_schema.schemata LIMIT 0'', ''DO 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 9 of 10: alter column item.at: datetime(6) to datetime(0) (contract; reverse: lossless from schemac_retained_item_2, as it was when both were compared right before)
--   blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 9, 'ALTER TABLE `item` MODIFY COLUMN `at` datetime(0) NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 10 of 10: note column item.at in schemac_retained_item_2 (contract; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 10, 'UPDATE `schemac_retained_item_2`, `item` SET `schemac_retained_item_2`.`value_after` = `item`.`at` WHERE `schemac_retained_item_2`.`id` = `item`.`id`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
