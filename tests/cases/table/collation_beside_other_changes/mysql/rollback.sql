-- schemac: rollback script for MySQL 8.0.16 and later, 12 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 12 (drop column): add column task.goes (lossy: the values of column task.goes do not come back)
--   lock SHARED_UPGRADABLE on task, blocks nobody; rewrites the table
ALTER TABLE `task` ADD COLUMN `goes` varchar(10) NOT NULL AFTER `state`, LOCK=NONE;

-- undo steps 11 to 10, in one statement:
--   11 (alter column): alter column task.stays: collation the default to utf8mb4_unicode_ci (lossless)
--   10 (alter column): alter column task.turns: collation utf8mb4_unicode_ci to the default (lossless)
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
ALTER TABLE `task`
  MODIFY COLUMN `stays` varchar(10) COLLATE `utf8mb4_unicode_ci` NOT NULL,
  MODIFY COLUMN `turns` varchar(10) NOT NULL;

-- undo step 9 (alter column): alter column task.state: add value open, other order of values, change default (lossless)
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
ALTER TABLE `task` MODIFY COLUMN `state` enum('new', 'open', 'done', 'active') NOT NULL DEFAULT 'open', ALGORITHM=COPY, LOCK=SHARED;

-- undo step 8 (update values): update values of task.state (lossless)
--   lock SHARED_WRITE on task, blocks only writes to the same rows; changes rows
UPDATE `task` SET `state` = CASE `state` WHEN 'active' THEN 'open' ELSE `state` END
WHERE `state` IN ('active');

-- undo step 7 (alter column): alter column task.state: drop value active (lossless, but fails where column task.state holds 'active')
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
ALTER TABLE `task` MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'open', ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 6 to 5, in one statement:
--   6 (alter column): alter column task.owner: nullable (lossless)
--   5 (alter column): alter column task.name: varchar(60) to varchar(40) (lossless, but fails where a value of column task.name does not fit its former type)
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
SELECT IF(EXISTS (SELECT 1 FROM `task` WHERE CHAR_LENGTH(`name`) > 40), 'SELECT `task.name is longer than 40` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `task`
  MODIFY COLUMN `owner` varchar(20) NULL,
  MODIFY COLUMN `name` varchar(40) NOT NULL,
  ALGORITHM=COPY, LOCK=SHARED;

-- undo step 4 (add column): drop column task.comes (lossy: values written to column task.comes since)
--   lock SHARED_UPGRADABLE on task, blocks nobody; rewrites the table
ALTER TABLE `task` DROP COLUMN `comes`, LOCK=NONE;

-- undo step 3 (alter table): alter table task: collation, comment (lossless)
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
ALTER TABLE `task`
  COLLATE=utf8mb4_bin,
  COMMENT='',
  MODIFY COLUMN `name` varchar(40) NOT NULL,
  MODIFY COLUMN `owner` varchar(20) NULL,
  MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'open',
  MODIFY COLUMN `goes` varchar(10) NOT NULL,
  MODIFY COLUMN `turns` varchar(10) NOT NULL;

-- undo step 2 (rename column): rename column task.name to title (lossless)
--   lock SHARED_UPGRADABLE on task, blocks nobody
ALTER TABLE `task` RENAME COLUMN `name` TO `title`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (rename table): rename table task to ticket (lossless)
--   lock EXCLUSIVE on task, blocks reads and writes for a moment
RENAME TABLE `task` TO `ticket`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
