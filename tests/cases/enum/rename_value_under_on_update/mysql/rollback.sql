-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 4 (alter column): alter column job.state: add value open, other order of values (lossless)
--   lock SHARED_NO_WRITE on job, blocks writes; rewrites the table
ALTER TABLE `job` MODIFY COLUMN `state` enum('new', 'open', 'done', 'active') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 3 (update values): update values of job.state (lossless)
--   lock SHARED_WRITE on job, blocks only writes to the same rows; changes rows
UPDATE `job` SET `state` = CASE `state` WHEN 'active' THEN 'open' ELSE `state` END, `changed` = `changed`, `seen` = `seen`
WHERE `state` IN ('active');

-- undo step 2 (alter column): alter column job.state: drop value active (lossless, but fails where column job.state holds 'active')
--   lock SHARED_NO_WRITE on job, blocks writes; rewrites the table
ALTER TABLE `job` MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 1 (rename column): rename column job.changed to touched (lossless)
--   lock SHARED_UPGRADABLE on job, blocks nobody
ALTER TABLE `job` RENAME COLUMN `changed` TO `touched`, ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
