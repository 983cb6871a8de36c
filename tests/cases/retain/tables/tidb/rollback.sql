-- schemac: rollback script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 4 (rename table): rename table schemac_retained_task to task (lossless)
RENAME TABLE `schemac_retained_task` TO `task`;

-- undo step 3 (drop foreign key): add foreign key fk_task_user_id on task (lossless, but fails where a row of task has no match in user)
--   blocks nobody; scans the table
ALTER TABLE `task` ADD CONSTRAINT `fk_task_user_id` FOREIGN KEY (`user_id`) REFERENCES `user` (`id`);

-- undo step 2 (rename table): rename table schemac_retained_step to step (lossless)
RENAME TABLE `schemac_retained_step` TO `step`;

-- undo step 1 (drop foreign key): add foreign key fk_step_task_id on step (lossless, but fails where a row of step has no match in task)
--   blocks nobody; scans the table
ALTER TABLE `step` ADD CONSTRAINT `fk_step_task_id` FOREIGN KEY (`task_id`) REFERENCES `task` (`id`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
