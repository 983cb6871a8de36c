-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: rename column visit.amount to old_amount (contract; reverse: lossless)
ALTER TABLE `visit` RENAME COLUMN `amount` TO `old_amount`;

-- step 2 of 5: add column visit.amount (expand; reverse: lossy: values written to column visit.amount since)
ALTER TABLE `visit` ADD COLUMN `amount` bigint NULL AFTER `old_amount`;

-- step 3 of 5: fill column visit.amount (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `visit`
SET `visit`.`amount` = `old_amount` * 2
WHERE `visit`.`amount` IS NULL;

-- step 4 of 5: alter column visit.amount: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `visit` MODIFY COLUMN `amount` bigint NOT NULL;

-- step 5 of 5: analyze table visit (migrate; reverse: lossless)
ANALYZE TABLE `visit`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
