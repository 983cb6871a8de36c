-- schemac: rollback script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'item' AND column_name = 'at' AND CAST(column_name AS BINARY) = 'at' AND column_type = 'datetime(6)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'schemac_retained_item_2' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'item' AND column_name = 'price' AND CAST(column_name AS BINARY) = 'price' AND column_type = 'decimal(8,2)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'schemac_retained_item' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

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

-- undo step 10 (note values): forget values of column item.at in schemac_retained_item_2 (lossless)
SET @schemac_ddl = IF(@schemac_done < 1, 'DELETE FROM `schemac_retained_item_2` WHERE NOT EXISTS (SELECT 1 FROM `item` WHERE `schemac_retained_item_2`.`id` = `item`.`id` AND CAST(`item`.`at` AS BINARY) <=> CAST(`schemac_retained_item_2`.`value_after` AS BINARY))', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 9 (alter column): alter column item.at: datetime(0) to datetime(6) (lossless from schemac_retained_item_2, as it was when both were compared right before)
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `item` MODIFY COLUMN `at` datetime(6) NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (retain values): restore column item.at from schemac_retained_item_2 (lossless)
--   blocks nobody; changes rows
SET @schemac_ddl = IF(@schemac_done < 3, 'UPDATE `item`, `schemac_retained_item_2` SET `item`.`at` = `schemac_retained_item_2`.`at` WHERE `schemac_retained_item_2`.`id` = `item`.`id`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 6 (create table): drop table schemac_retained_item_2 (lossless)
SET @schemac_ddl = IF(@schemac_done < 4, 'DROP TABLE `schemac_retained_item_2`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 5 (note values): forget values of column item.price in schemac_retained_item (lossless)
SET @schemac_ddl = IF(@schemac_done < 5, 'DELETE FROM `schemac_retained_item` WHERE NOT EXISTS (SELECT 1 FROM `item` WHERE `schemac_retained_item`.`id` = `item`.`id` AND CAST(`item`.`price` AS BINARY) <=> CAST(`schemac_retained_item`.`value_after` AS BINARY))', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 4 (alter column): alter column item.price: int to decimal(8,2) (lossless from schemac_retained_item, as it was when both were compared right before, but fails where a value of column item.price does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 6, 'ALTER TABLE `item` MODIFY COLUMN `price` decimal(8,2) NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): restore column item.price from schemac_retained_item (lossless)
--   blocks nobody; changes rows
SET @schemac_ddl = IF(@schemac_done < 7, 'UPDATE `item`, `schemac_retained_item` SET `item`.`price` = `schemac_retained_item`.`price` WHERE `schemac_retained_item`.`id` = `item`.`id`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 1 (create table): drop table schemac_retained_item (lossless)
SET @schemac_ddl = IF(@schemac_done < 8, 'DROP TABLE `schemac_retained_item`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
