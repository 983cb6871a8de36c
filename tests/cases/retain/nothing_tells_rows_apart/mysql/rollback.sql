-- schemac: rollback script for MySQL 8.0.16 and later, 2 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 2 (drop column): add column log.level (lossy: the values of column log.level do not come back)
--   lock SHARED_UPGRADABLE on log, blocks nobody; rewrites the table
ALTER TABLE `log` ADD COLUMN `level` varchar(10) NOT NULL AFTER `at`, LOCK=NONE;

-- undo step 1 (alter column): alter column log.took: int to decimal(8,2) (lossy: digits after the point in column log.took do not come back; fails where a value of column log.took does not fit its former type)
--   lock SHARED_NO_WRITE on log, blocks writes; rewrites the table
ALTER TABLE `log` MODIFY COLUMN `took` decimal(8,2) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
