-- schemac: forward script for MySQL 8.0.16 and later, 12 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 12: rename table ticket to task (contract; reverse: lossless)
--   lock EXCLUSIVE on ticket, blocks reads and writes for a moment
RENAME TABLE `ticket` TO `task`;

-- step 2 of 12: rename column task.title to name (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on task, blocks nobody
ALTER TABLE `task` RENAME COLUMN `title` TO `name`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 12: alter table task: collation, comment (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
ALTER TABLE `task`
  COLLATE=utf8mb4_general_ci,
  COMMENT='what is to be done',
  MODIFY COLUMN `name` varchar(40) NOT NULL,
  MODIFY COLUMN `owner` varchar(20) NULL,
  MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'open',
  MODIFY COLUMN `goes` varchar(10) NOT NULL,
  MODIFY COLUMN `turns` varchar(10) NOT NULL;

-- step 4 of 12: add column task.comes (expand; reverse: lossy: values written to column task.comes since)
--   lock EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE `task` ADD COLUMN `comes` varchar(10) NOT NULL DEFAULT 'x', ALGORITHM=INSTANT;

-- steps 5 to 6 of 12, in one statement:
--   5: alter column task.name: varchar(40) to varchar(60) (expand; reverse: lossless, but fails where a value of column task.name does not fit its former type)
--   6: alter column task.owner: not null (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on task, blocks nobody; rewrites the table
ALTER TABLE `task`
  MODIFY COLUMN `name` varchar(60) NOT NULL,
  MODIFY COLUMN `owner` varchar(20) NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 12: alter column task.state: add value active (expand; reverse: lossless, but fails where column task.state holds 'active')
--   lock EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE `task` MODIFY COLUMN `state` enum('new', 'open', 'done', 'active') NOT NULL DEFAULT 'open', ALGORITHM=INSTANT;

-- step 8 of 12: update values of task.state (migrate; reverse: lossless)
--   lock SHARED_WRITE on task, blocks only writes to the same rows; changes rows
UPDATE `task` SET `state` = CASE `state` WHEN 'open' THEN 'active' ELSE `state` END
WHERE `state` IN ('open');

-- step 9 of 12: alter column task.state: drop value open, other order of values, change default (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
ALTER TABLE `task` MODIFY COLUMN `state` enum('new', 'active', 'done') NOT NULL DEFAULT 'active', ALGORITHM=COPY, LOCK=SHARED;

-- steps 10 to 11 of 12, in one statement:
--   10: alter column task.turns: collation the default to utf8mb4_unicode_ci (migrate; reverse: lossless)
--   11: alter column task.stays: collation utf8mb4_unicode_ci to the default (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
ALTER TABLE `task`
  MODIFY COLUMN `turns` varchar(10) COLLATE `utf8mb4_unicode_ci` NOT NULL,
  MODIFY COLUMN `stays` varchar(10) NOT NULL;

-- step 12 of 12: drop column task.goes (contract; reverse: lossy: the values of column task.goes do not come back)
--   lock SHARED_UPGRADABLE on task, blocks nobody; rewrites the table
ALTER TABLE `task` DROP COLUMN `goes`, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
