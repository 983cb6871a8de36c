-- schemac: forward script for TiDB 7.5 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 7: drop foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_id`;

-- step 2 of 7: drop foreign key fk_d_p_id on d (migrate; reverse: lossless)
ALTER TABLE `d` DROP FOREIGN KEY `fk_d_p_id`;

-- step 3 of 7: alter column c.p_id: int to bigint (expand; reverse: lossless, but fails where a value of column c.p_id does not fit its former type)
ALTER TABLE `c` MODIFY COLUMN `p_id` bigint NOT NULL;

-- step 4 of 7: alter column d.p_id: int to bigint (expand; reverse: lossless, but fails where a value of column d.p_id does not fit its former type)
ALTER TABLE `d` MODIFY COLUMN `p_id` bigint NULL;

-- step 5 of 7: alter column p.id: int to bigint (expand; reverse: lossless, but fails where a value of column p.id does not fit its former type)
ALTER TABLE `p` MODIFY COLUMN `id` bigint NOT NULL;

-- step 6 of 7: add foreign key fk_c_p_id on c (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

-- step 7 of 7: add foreign key fk_d_p_id on d (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `d` ADD CONSTRAINT `fk_d_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE SET NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
