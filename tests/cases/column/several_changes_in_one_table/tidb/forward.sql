-- schemac: forward script for TiDB 7.5 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 6: add column account.opened_on (expand; reverse: lossy: values written to column account.opened_on since)
ALTER TABLE `account` ADD COLUMN `opened_on` date NULL AFTER `credits`;

-- step 2 of 6: alter column account.email: varchar(100) to varchar(255) (expand; reverse: lossless, but fails where a value of column account.email does not fit its former type)
ALTER TABLE `account` MODIFY COLUMN `email` varchar(255) NOT NULL;

-- step 3 of 6: alter column account.plan: not null, set default (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `account` MODIFY COLUMN `plan` varchar(20) NOT NULL DEFAULT 'free';

-- step 4 of 6: alter column account.credits: int to bigint, set default (expand; reverse: lossless, but fails where a value of column account.credits does not fit its former type)
ALTER TABLE `account` MODIFY COLUMN `credits` bigint NOT NULL DEFAULT 0;

-- step 5 of 6: add index idx_account_plan on account (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `account` ADD INDEX `idx_account_plan` (`plan`, `credits`);

-- step 6 of 6: drop column account.legacy (contract; reverse: lossy: the values of column account.legacy do not come back)
ALTER TABLE `account` DROP COLUMN `legacy`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
