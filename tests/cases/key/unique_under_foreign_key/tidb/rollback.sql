-- schemac: rollback script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 4 (add foreign key): drop foreign key fk_c_code on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_code`;

-- undo step 3 (drop unique key): add unique key uq_p_code on p (lossless, but fails where two rows share key uq_p_code)
--   blocks nobody; builds an index
ALTER TABLE `p` ADD UNIQUE KEY `uq_p_code` (`code`);

-- undo step 2 (add unique key): drop unique key uq_p_the_code on p (lossless)
ALTER TABLE `p` DROP INDEX `uq_p_the_code`;

-- undo step 1 (drop foreign key): add foreign key fk_c_code on c (lossless)
--   blocks nobody; scans the table
ALTER TABLE `c` ADD CONSTRAINT `fk_c_code` FOREIGN KEY (`code`) REFERENCES `p` (`code`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
