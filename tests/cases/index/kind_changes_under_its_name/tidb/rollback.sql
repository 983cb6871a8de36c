-- schemac: rollback script for TiDB 7.5 and later, 13 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 13 (rename constraint): rename unique key three to schemac_new_index on t (lossless)
ALTER TABLE `t` RENAME INDEX `three` TO `schemac_new_index`;

-- undo step 12 (drop unique key): add unique key three on t (lossless, but fails where two rows share key three)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD UNIQUE KEY `three` (`a`);

-- undo step 11 (add unique key): drop unique key schemac_new_index on t (lossless)
ALTER TABLE `t` DROP INDEX `schemac_new_index`;

-- undo step 10 (rename constraint): rename unique key one to schemac_new_index on t (lossless)
ALTER TABLE `t` RENAME INDEX `one` TO `schemac_new_index`;

-- undo step 9 (drop index): add index one on t (lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `one` (`a`);

-- undo step 8 (add unique key): drop unique key schemac_new_index on t (lossless)
ALTER TABLE `t` DROP INDEX `schemac_new_index`;

-- undo step 7 (rename index): rename index four to schemac_new_index on t (lossless)
ALTER TABLE `t` RENAME INDEX `four` TO `schemac_new_index`;

-- undo step 6 (drop unique key): add unique key four on t (lossless, but fails where two rows share key four)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD UNIQUE KEY `four` (`p_id`);

-- undo step 5 (add index): drop index schemac_new_index on t (lossless)
ALTER TABLE `t` DROP INDEX `schemac_new_index`;

-- undo step 4 (rename index): rename index two to schemac_new_index on t (lossless)
ALTER TABLE `t` RENAME INDEX `two` TO `schemac_new_index`;

-- undo step 3 (drop unique key): add unique key two on t (lossless, but fails where two rows share key two)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD UNIQUE KEY `two` (`b`);

-- undo step 2 (add index): drop index schemac_new_index on t (lossless)
ALTER TABLE `t` DROP INDEX `schemac_new_index`;

-- undo step 1 (add index): drop index fk_t_p_id on t (lossless)
ALTER TABLE `t` DROP INDEX `fk_t_p_id`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
