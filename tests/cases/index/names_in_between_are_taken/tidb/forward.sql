-- schemac: forward script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 10: rename tables one to schemac_rename_2, two to one, schemac_rename_2 to two (contract; reverse: lossless)
RENAME TABLE `one` TO `schemac_rename_2`, `two` TO `one`, `schemac_rename_2` TO `two`;

-- step 2 of 10: rename column t.a to schemac_rename_2 (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `a` TO `schemac_rename_2`;

-- step 3 of 10: rename column t.b to a (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `b` TO `a`;

-- step 4 of 10: rename column t.schemac_rename_2 to b (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_2` TO `b`;

-- step 5 of 10: rename index x to schemac_rename_1 on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `x` TO `schemac_rename_1`;

-- step 6 of 10: rename index y to x on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `y` TO `x`;

-- step 7 of 10: rename index schemac_rename_1 to y on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_rename_1` TO `y`;

-- step 8 of 10: add index schemac_new_index_2 on t (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `schemac_new_index_2` (`b`, `id`);

-- step 9 of 10: drop index idx_t on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `idx_t`;

-- step 10 of 10: rename index schemac_new_index_2 to idx_t on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index_2` TO `idx_t`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
