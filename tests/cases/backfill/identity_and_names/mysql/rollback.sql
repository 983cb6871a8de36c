-- schemac: rollback script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 10 (analyze table): nothing to do (lossless)

-- undo step 9 (analyze table): nothing to do (lossless)

-- undo step 8 (analyze table): nothing to do (lossless)

-- undo step 7 (add unique key): drop unique key uq_log_group on audit.log (lossless)
--   lock SHARED_UPGRADABLE on audit.log, blocks nobody
ALTER TABLE `audit`.`log` DROP INDEX `uq_log_group`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 5 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 4 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 3 (add column): drop column audit.log.size (lossy: values written to column audit.log.size since)
--   lock SHARED_UPGRADABLE on audit.log, blocks nobody; rewrites the table
ALTER TABLE `audit`.`log` DROP COLUMN `size`, LOCK=NONE;

-- undo step 2 (add column): drop column Order.log_id (lossy: values written to column Order.log_id since)
--   lock SHARED_UPGRADABLE on Order, blocks nobody; rewrites the table
ALTER TABLE `Order` DROP COLUMN `log_id`, LOCK=NONE;

-- undo step 1 (create table): drop table archive (lossy: rows written to table archive since)
--   lock EXCLUSIVE on archive, blocks reads and writes for a moment
DROP TABLE `archive`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
