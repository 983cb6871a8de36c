-- schemac: forward script for TiDB 7.5 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 8: check 3 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 1 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('sad' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('s' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('longer than ten' as binary)), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 2 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('ok' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('s' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('short' as binary)), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 3 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('dull' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('m' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('also longer than ten' as binary)), 'DO 0', 'SELECT `t id=3 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 2 of 8: update 2 rows of table t (migrate; reverse: lossless)
UPDATE `t` SET `mood` = 'ok', `size` = 'l', `note` = 'ten' WHERE `id` = 1 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('sad' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('s' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('longer than ten' as binary);
UPDATE `t` SET `size` = 'm' WHERE `id` = 2 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('ok' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('s' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('short' as binary);

-- step 3 of 8: delete 1 row of table t (contract; reverse: lossless)
DELETE FROM `t` WHERE `id` = 3 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('dull' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('m' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('also longer than ten' as binary);

-- step 4 of 8: alter column t.mood: add value happy, drop values sad dull (contract; reverse: lossless, but fails where column t.mood holds 'happy')
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `mood` enum('ok', 'happy') NOT NULL;

-- step 5 of 8: alter column t.size: drop value s (contract; reverse: lossless)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `size` enum('m', 'l') NOT NULL;

-- step 6 of 8: alter column t.note: varchar(20) to varchar(10) (contract; reverse: lossless)
--   blocks nobody; rewrites the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE CHAR_LENGTH(`note`) > 10), 'SELECT `t.note is longer than 10` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `t` MODIFY COLUMN `note` varchar(10) NOT NULL;

-- step 7 of 8: update 1 row of table t (migrate; reverse: lossless)
UPDATE `t` SET `mood` = 'happy' WHERE `id` = 2;

-- step 8 of 8: check 3 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 1 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('ok' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('l' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('ten' as binary)), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 2 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('happy' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('m' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('short' as binary)), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 3), 'SELECT `t id=3 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
