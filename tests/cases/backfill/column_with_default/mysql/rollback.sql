-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 9 (analyze table): nothing to do (lossless)

-- undo step 8 (add index): drop index idx_task_state on task (lossless)
--   lock SHARED_UPGRADABLE on task, blocks nobody
ALTER TABLE `task` DROP INDEX `idx_task_state`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 7 (alter column): alter column task.state: nullable (lossless)
--   lock SHARED_UPGRADABLE on task, blocks nobody; rewrites the table
ALTER TABLE `task` MODIFY COLUMN `state` enum('OPEN', 'DONE', 'LATE') NULL DEFAULT 'OPEN', ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 5 (fill column): nothing to do, the values go with their column (lossless)

-- undo steps 4 to 3, in one statement:
--   4 (alter column): alter column task.initial: drop default (lossless)
--   3 (alter column): alter column task.state: drop default (lossless)
--   lock EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE `task`
  MODIFY COLUMN `initial` varchar(1) NULL,
  MODIFY COLUMN `state` enum('OPEN', 'DONE', 'LATE') NULL,
  ALGORITHM=INSTANT;

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column task.initial (lossy: values written to column task.initial since)
--   1 (add column): drop column task.state (lossy: values written to column task.state since)
--   lock SHARED_UPGRADABLE on task, blocks nobody; rewrites the table
ALTER TABLE `task`
  DROP COLUMN `initial`,
  DROP COLUMN `state`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
