-- schemac: rollback script for TiDB 7.5 and later, 14 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 14 (drop column): add column task.goes (lossy: the values of column task.goes do not come back)
ALTER TABLE `task` ADD COLUMN `goes` varchar(10) NOT NULL AFTER `state`;

-- undo step 13 (add index): drop index idx_ticket_title on task (lossless)
ALTER TABLE `task` DROP INDEX `idx_ticket_title`;

-- undo step 12 (alter column): alter column task.stays: collation the default to utf8mb4_unicode_ci (lossless)
ALTER TABLE `task` MODIFY COLUMN `stays` varchar(10) COLLATE `utf8mb4_unicode_ci` NOT NULL;

-- undo step 11 (alter column): alter column task.turns: collation utf8mb4_unicode_ci to the default (lossless)
ALTER TABLE `task` MODIFY COLUMN `turns` varchar(10) NOT NULL;

-- undo step 10 (alter column): alter column task.state: add value open, other order of values, change default (lossless)
--   blocks nobody; rewrites the table
ALTER TABLE `task` MODIFY COLUMN `state` enum('new', 'open', 'done', 'active') NOT NULL DEFAULT 'open';

-- undo step 9 (update values): update values of task.state (lossless)
--   blocks nobody; changes rows
UPDATE `task` SET `state` = CASE `state` WHEN 'active' THEN 'open' ELSE `state` END
WHERE `state` IN ('active');

-- undo step 8 (alter column): alter column task.state: drop value active (lossless, but fails where column task.state holds 'active')
--   blocks nobody; rewrites the table
ALTER TABLE `task` MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'open';

-- undo step 7 (alter column): alter column task.owner: nullable (lossless)
ALTER TABLE `task` MODIFY COLUMN `owner` varchar(20) NULL;

-- undo step 6 (alter column): alter column task.name: varchar(60) to varchar(40) (lossless, but fails where a value of column task.name does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `task` WHERE CHAR_LENGTH(`name`) > 40), 'SELECT `task.name is longer than 40` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `task` MODIFY COLUMN `name` varchar(40) NOT NULL;

-- undo step 5 (add column): drop column task.comes (lossy: values written to column task.comes since)
ALTER TABLE `task` DROP COLUMN `comes`;

-- undo step 4 (alter table): alter table task: collation, comment (lossless)
ALTER TABLE `task` COLLATE=utf8mb4_bin COMMENT='';
ALTER TABLE `task` MODIFY COLUMN `name` varchar(40) NOT NULL;
ALTER TABLE `task` MODIFY COLUMN `owner` varchar(20) NULL;
ALTER TABLE `task` MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'open';
ALTER TABLE `task` MODIFY COLUMN `goes` varchar(10) NOT NULL;
ALTER TABLE `task` MODIFY COLUMN `turns` varchar(10) NOT NULL;

-- undo step 3 (rename column): rename column task.name to title (lossless)
ALTER TABLE `task` RENAME COLUMN `name` TO `title`;

-- undo step 2 (rename table): rename table task to ticket (lossless)
RENAME TABLE `task` TO `ticket`;

-- undo step 1 (drop index): add index idx_ticket_title on ticket (lossless)
--   blocks nobody; builds an index
ALTER TABLE `ticket` ADD INDEX `idx_ticket_title` (`title`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
