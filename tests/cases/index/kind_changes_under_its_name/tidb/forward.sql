-- schemac: forward script for TiDB 7.5 and later, 13 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 13: add index fk_t_p_id on t (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `fk_t_p_id` (`p_id`);

-- step 2 of 13: add index schemac_new_index on t (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `schemac_new_index` (`b`);

-- step 3 of 13: drop unique key two on t (contract; reverse: lossless, but fails where two rows share key two)
ALTER TABLE `t` DROP INDEX `two`;

-- step 4 of 13: rename index schemac_new_index to two on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `two`;

-- step 5 of 13: add index schemac_new_index on t (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `schemac_new_index` (`b`, `p_id`);

-- step 6 of 13: drop unique key four on t (contract; reverse: lossless, but fails where two rows share key four)
ALTER TABLE `t` DROP INDEX `four`;

-- step 7 of 13: rename index schemac_new_index to four on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `four`;

-- step 8 of 13: add unique key schemac_new_index on t (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD UNIQUE KEY `schemac_new_index` (`a`);

-- step 9 of 13: drop index one on t (contract; reverse: lossless)
ALTER TABLE `t` DROP INDEX `one`;

-- step 10 of 13: rename unique key schemac_new_index to one on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `one`;

-- step 11 of 13: add unique key schemac_new_index on t (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD UNIQUE KEY `schemac_new_index` (`a`, `b`);

-- step 12 of 13: drop unique key three on t (migrate; reverse: lossless, but fails where two rows share key three)
ALTER TABLE `t` DROP INDEX `three`;

-- step 13 of 13: rename unique key schemac_new_index to three on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `three`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
