-- schemac: forward script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: drop foreign key fk_step_task_id on step (contract; reverse: lossless, but fails where a row of step has no match in task)
--   lock SHARED_UPGRADABLE on step and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `step` DROP FOREIGN KEY `fk_step_task_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 6: rename table step to schemac_retained_step (contract; reverse: lossless)
--   lock EXCLUSIVE on step, blocks reads and writes for a moment
RENAME TABLE `step` TO `schemac_retained_step`;

-- steps 3 to 4 of 6, in one statement:
--   3: drop foreign key fk_task_user_id on task (contract; reverse: lossless, but fails where a row of task has no match in user)
--   4: drop foreign key fk_task_parent_id on task (contract; reverse: lossless, but fails where a row of task has no match in task)
--   lock SHARED_UPGRADABLE on task and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `task`
  DROP FOREIGN KEY `fk_task_user_id`,
  DROP FOREIGN KEY `fk_task_parent_id`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 6: drop check chk_name on task (contract; reverse: lossless, but fails where a row breaks check chk_name)
--   lock EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE `task` DROP CHECK `chk_name`;

-- step 6 of 6: rename table task to schemac_retained_task (contract; reverse: lossless)
--   lock EXCLUSIVE on task, blocks reads and writes for a moment
RENAME TABLE `task` TO `schemac_retained_task`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
