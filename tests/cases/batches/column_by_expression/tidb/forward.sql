-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: add column visit.place (expand; reverse: lossy: values written to column visit.place since)
ALTER TABLE `visit` ADD COLUMN `place` varchar(40) NULL;

-- step 2 of 5: alter column visit.place: set default (expand; reverse: lossless)
ALTER TABLE `visit` ALTER COLUMN `place` SET DEFAULT 'none';

-- step 3 of 5: fill column visit.place (migrate; reverse: lossless)
--   blocks nobody; changes rows; about 12,000,000 rows, 2 to 40 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
BATCH ON `id` LIMIT 2 UPDATE `visit`
SET `visit`.`place` = nullif(lower(`path`), ''), `visit`.`changed_at` = `visit`.`changed_at`
WHERE (`path` <> '/hidden') AND `visit`.`place` IS NULL;
BATCH ON `id` LIMIT 2 UPDATE `visit` SET `place` = DEFAULT, `changed_at` = `changed_at` WHERE `place` IS NULL;

-- step 4 of 5: alter column visit.place: not null (migrate; reverse: lossless)
--   blocks nobody; scans the table; about 12,000,000 rows, 2 to 60 seconds (a rough estimate)
ALTER TABLE `visit` MODIFY COLUMN `place` varchar(40) NOT NULL DEFAULT 'none';

-- step 5 of 5: analyze table visit (migrate; reverse: lossless)
ANALYZE TABLE `visit`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
