-- schemac: rollback script for TiDB 7.5 and later, 12 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 12 (analyze table): nothing to do (lossless)

-- undo step 11 (analyze table): nothing to do (lossless)

-- undo step 10 (alter column): alter column user.town_no: nullable (lossless)
ALTER TABLE `user` MODIFY COLUMN `town_no` bigint NULL;

-- undo step 9 (alter column): alter column user.shown: nullable (lossless)
ALTER TABLE `user` MODIFY COLUMN `shown` varchar(20) NULL;

-- undo step 8 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 5 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 4 (add column): drop column user.town_no (lossy: values written to column user.town_no since)
ALTER TABLE `user` DROP COLUMN `town_no`;

-- undo step 3 (add column): drop column user.town_id (lossy: values written to column user.town_id since)
ALTER TABLE `user` DROP COLUMN `town_id`;

-- undo step 2 (add column): drop column user.shown (lossy: values written to column user.shown since)
ALTER TABLE `user` DROP COLUMN `shown`;

-- undo step 1 (create table): drop table profile (lossy: rows written to table profile since)
DROP TABLE `profile`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
