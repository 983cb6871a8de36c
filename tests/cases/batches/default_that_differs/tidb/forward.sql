-- schemac: forward script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: add column audit_log.mark (expand; reverse: lossy: values written to column audit_log.mark since)
ALTER TABLE `audit_log` ADD COLUMN `mark` int NULL;

-- step 2 of 4: fill column audit_log.mark (migrate; reverse: lossless)
--   blocks nobody; changes rows; about 5,000,000 rows, 50 seconds to 17 minutes (a rough estimate)
--   in batches of at most 3 rows, each committed by itself: where it stops, run it again
BATCH ON `day` LIMIT 3 UPDATE `audit_log`
SET `audit_log`.`mark` = `number` * 2
WHERE `audit_log`.`mark` IS NULL;

-- step 3 of 4: alter column audit_log.mark: not null (contract; reverse: lossless)
--   blocks nobody; scans the table; about 5,000,000 rows, 1 to 25 seconds (a rough estimate)
ALTER TABLE `audit_log` MODIFY COLUMN `mark` int NOT NULL;

-- step 4 of 4: analyze table audit_log (migrate; reverse: lossless)
ANALYZE TABLE `audit_log`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
