-- schemac: rollback script for TiDB 7.5 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 6 (drop column): add column account.legacy (lossy: the values of column account.legacy do not come back)
ALTER TABLE `account` ADD COLUMN `legacy` varchar(10) NULL;

-- undo step 5 (add index): drop index idx_account_plan on account (lossless)
ALTER TABLE `account` DROP INDEX `idx_account_plan`;

-- undo step 4 (alter column): alter column account.credits: bigint to int, drop default (lossless, but fails where a value of column account.credits does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `account` MODIFY COLUMN `credits` int NOT NULL;

-- undo step 3 (alter column): alter column account.plan: nullable, drop default (lossless)
ALTER TABLE `account` MODIFY COLUMN `plan` varchar(20) NULL;

-- undo step 2 (alter column): alter column account.email: varchar(255) to varchar(100) (lossless, but fails where a value of column account.email does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `account` WHERE CHAR_LENGTH(`email`) > 100), 'SELECT `account.email is longer than 100` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `account` MODIFY COLUMN `email` varchar(100) NOT NULL;

-- undo step 1 (add column): drop column account.opened_on (lossy: values written to column account.opened_on since)
ALTER TABLE `account` DROP COLUMN `opened_on`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
