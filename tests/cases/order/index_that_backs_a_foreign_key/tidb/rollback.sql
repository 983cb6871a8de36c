-- schemac: rollback script for TiDB 7.5 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 6 (drop unique key): add unique key uq_p_ab on p (lossless, but fails where two rows share key uq_p_ab)
--   blocks nobody; builds an index
ALTER TABLE `p` ADD UNIQUE KEY `uq_p_ab` (`a`, `b`);

-- undo step 5 (add unique key): drop unique key uq_p_ba on p (lossless)
ALTER TABLE `p` DROP INDEX `uq_p_ba`;

-- undo step 4 (rename index): rename index idx_c_ab to schemac_new_index on c (lossless)
ALTER TABLE `c` RENAME INDEX `idx_c_ab` TO `schemac_new_index`;

-- undo step 3 (drop index): add index idx_c_ab on c (lossless)
--   blocks nobody; builds an index
ALTER TABLE `c` ADD INDEX `idx_c_ab` (`a`, `b`);

-- undo step 2 (add index): drop index schemac_new_index on c (lossless)
ALTER TABLE `c` DROP INDEX `schemac_new_index`;

-- undo step 1 (drop foreign key): add foreign key fk_c_ab on c (lossless, but fails where a row of c has no match in p)
--   blocks nobody; scans the table
ALTER TABLE `c` ADD CONSTRAINT `fk_c_ab` FOREIGN KEY (`a`, `b`) REFERENCES `p` (`a`, `b`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
