-- schemac: rollback script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 10 (rename index): rename index idx_t to schemac_new_index_2 on t (lossless)
ALTER TABLE `t` RENAME INDEX `idx_t` TO `schemac_new_index_2`;

-- undo step 9 (drop index): add index idx_t on t (lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `idx_t` (`b`);

-- undo step 8 (add index): drop index schemac_new_index_2 on t (lossless)
ALTER TABLE `t` DROP INDEX `schemac_new_index_2`;

-- undo step 7 (rename index): rename index y to schemac_rename_1 on t (lossless)
ALTER TABLE `t` RENAME INDEX `y` TO `schemac_rename_1`;

-- undo step 6 (rename index): rename index x to y on t (lossless)
ALTER TABLE `t` RENAME INDEX `x` TO `y`;

-- undo step 5 (rename index): rename index schemac_rename_1 to x on t (lossless)
ALTER TABLE `t` RENAME INDEX `schemac_rename_1` TO `x`;

-- undo step 4 (rename column): rename column t.b to schemac_rename_2 (lossless)
ALTER TABLE `t` RENAME COLUMN `b` TO `schemac_rename_2`;

-- undo step 3 (rename column): rename column t.a to b (lossless)
ALTER TABLE `t` RENAME COLUMN `a` TO `b`;

-- undo step 2 (rename column): rename column t.schemac_rename_2 to a (lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_2` TO `a`;

-- undo step 1 (rename tables): rename tables two to schemac_rename_2, one to two, schemac_rename_2 to one (lossless)
RENAME TABLE `two` TO `schemac_rename_2`, `one` TO `two`, `schemac_rename_2` TO `one`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
