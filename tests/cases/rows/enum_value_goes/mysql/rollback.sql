-- schemac: rollback script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 8 (check rows): check 3 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
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

-- undo step 7 (update rows): update 1 row of table t (lossless)
UPDATE `t` SET `mood` = 'ok' WHERE `id` = 2;

-- undo steps 6 to 4, in one statement:
--   6 (alter column): alter column t.note: varchar(10) to varchar(20) (lossless)
--   5 (alter column): alter column t.size: add value s (lossless)
--   4 (alter column): alter column t.mood: add values sad dull, drop value happy (lossless, but fails where column t.mood holds 'happy')
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t`
  MODIFY COLUMN `note` varchar(20) NOT NULL,
  MODIFY COLUMN `size` enum('s', 'm', 'l') NOT NULL,
  MODIFY COLUMN `mood` enum('sad', 'ok', 'dull') NOT NULL,
  ALGORITHM=COPY, LOCK=SHARED;

-- undo step 3 (delete rows): insert 1 row of table t (lossless)
INSERT INTO `t` (`id`, `mood`, `size`, `note`) VALUES
  (3, 'dull', 'm', 'also longer than ten');

-- undo step 2 (update rows): update 2 rows of table t (lossless)
UPDATE `t` SET `size` = 's' WHERE `id` = 2 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('ok' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('m' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('short' as binary);
UPDATE `t` SET `mood` = 'sad', `size` = 's', `note` = 'longer than ten' WHERE `id` = 1 AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('ok' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('l' as binary) AND cast(convert(`note` using utf8mb4) as binary) <=> cast('ten' as binary);

-- undo step 1 (check rows): check 3 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
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

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
