-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 5 (check rows): check 2 rows of table plan (lossless, but fails where somebody else has changed a row of plan that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `plan` WHERE `name` = 'paid' AND `id` <=> 2 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('paid' as binary)), 'DO 0', 'SELECT `plan name=paid is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `plan` WHERE `name` = 'o''clock' AND `id` <=> 3 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('o''clock' as binary)), 'DO 0', 'SELECT `plan name=oclock is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 4 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 3 (insert rows): delete 2 rows of table plan (lossless)
DELETE FROM `plan` WHERE `name` = 'o''clock' AND `id` <=> 3 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('o''clock' as binary);
DELETE FROM `plan` WHERE `name` = 'paid' AND `id` <=> 2 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('paid' as binary);

-- undo step 2 (create table): drop table size (lossy: rows written to table size since)
--   lock EXCLUSIVE on size, blocks reads and writes for a moment
DROP TABLE `size`;

-- undo step 1 (check rows): check 2 rows of table plan (lossless, but fails where somebody else has changed a row of plan that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `plan` WHERE `name` = 'paid' AND cast(convert(`name` using utf8mb4) as binary) <=> cast('paid' as binary)), 'SELECT `plan name=paid is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `plan` WHERE `name` = 'o''clock' AND cast(convert(`name` using utf8mb4) as binary) <=> cast('o''clock' as binary)), 'SELECT `plan name=oclock is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
