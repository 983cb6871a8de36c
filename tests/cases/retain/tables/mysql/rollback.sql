-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (rename table): rename table schemac_retained_task to task (lossless)
--   lock EXCLUSIVE on schemac_retained_task, blocks reads and writes for a moment
RENAME TABLE `schemac_retained_task` TO `task`;

-- undo step 5 (drop check): add check chk_name on task (lossless, but fails where a row breaks check chk_name)
--   lock SHARED_NO_WRITE on task, blocks writes; rewrites the table
ALTER TABLE `task` ADD CONSTRAINT `chk_name` CHECK (`name` <> ''), ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 4 to 3, in one statement:
--   4 (drop foreign key): add foreign key fk_task_parent_id on task (lossless, but fails where a row of task has no match in task)
--   3 (drop foreign key): add foreign key fk_task_user_id on task (lossless, but fails where a row of task has no match in user)
--   lock SHARED_NO_WRITE on task and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `task`
  ADD CONSTRAINT `fk_task_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `task` (`id`),
  ADD CONSTRAINT `fk_task_user_id` FOREIGN KEY (`user_id`) REFERENCES `user` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

-- undo step 2 (rename table): rename table schemac_retained_step to step (lossless)
--   lock EXCLUSIVE on schemac_retained_step, blocks reads and writes for a moment
RENAME TABLE `schemac_retained_step` TO `step`;

-- undo step 1 (drop foreign key): add foreign key fk_step_task_id on step (lossless, but fails where a row of step has no match in task)
--   lock SHARED_NO_WRITE on step and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `step` ADD CONSTRAINT `fk_step_task_id` FOREIGN KEY (`task_id`) REFERENCES `task` (`id`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
