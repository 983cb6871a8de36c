-- schemac: forward script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 9: add column task.state (expand; reverse: lossy: values written to column task.state since)
ALTER TABLE `task` ADD COLUMN `state` enum('OPEN', 'DONE', 'LATE') NULL AFTER `id`;

-- step 2 of 9: add column task.initial (expand; reverse: lossy: values written to column task.initial since)
ALTER TABLE `task` ADD COLUMN `initial` varchar(1) NULL AFTER `title`;

-- step 3 of 9: alter column task.state: set default (expand; reverse: lossless)
ALTER TABLE `task` ALTER COLUMN `state` SET DEFAULT 'OPEN';

-- step 4 of 9: alter column task.initial: set default (expand; reverse: lossless)
ALTER TABLE `task` ALTER COLUMN `initial` SET DEFAULT 'x';

-- step 5 of 9: fill column task.state (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `task`
SET `task`.`state` = 'DONE', `task`.`changed_at` = `task`.`changed_at`
WHERE (`done_at` is not null) AND `task`.`state` IS NULL;
UPDATE `task` SET `state` = DEFAULT, `changed_at` = `changed_at` WHERE `state` IS NULL;

-- step 6 of 9: fill column task.initial (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `task`
SET `task`.`initial` = left(`title`, 1), `task`.`changed_at` = `task`.`changed_at`
WHERE `task`.`initial` IS NULL;

-- step 7 of 9: alter column task.state: not null (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `task` MODIFY COLUMN `state` enum('OPEN', 'DONE', 'LATE') NOT NULL DEFAULT 'OPEN';

-- step 8 of 9: add index idx_task_state on task (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `task` ADD INDEX `idx_task_state` (`state`);

-- step 9 of 9: analyze table task (migrate; reverse: lossless)
ANALYZE TABLE `task`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
