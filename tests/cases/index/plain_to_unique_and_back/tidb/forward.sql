-- schemac: forward script for TiDB 7.5 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 6: add index schemac_new_index on t (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD UNIQUE INDEX `schemac_new_index` (`a`);

-- step 2 of 6: drop index idx_t_a on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `idx_t_a`;

-- step 3 of 6: rename index schemac_new_index to idx_t_a on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `idx_t_a`;

-- step 4 of 6: add index schemac_new_index on t (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `schemac_new_index` (`b`);

-- step 5 of 6: drop index idx_t_b on t (migrate; reverse: lossless, but fails where two rows share key idx_t_b)
ALTER TABLE `t` DROP INDEX `idx_t_b`;

-- step 6 of 6: rename index schemac_new_index to idx_t_b on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `idx_t_b`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
