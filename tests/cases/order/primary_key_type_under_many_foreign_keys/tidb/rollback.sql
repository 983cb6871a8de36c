-- schemac: rollback script for TiDB 7.5 and later, 13 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 13 (add foreign key): drop foreign key fk_c_second on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_second`;

-- undo step 12 (add foreign key): drop foreign key fk_c_first on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_first`;

-- undo step 11 (add foreign key): drop foreign key fk_b_p_id on b (lossless)
ALTER TABLE `b` DROP FOREIGN KEY `fk_b_p_id`;

-- undo step 10 (add foreign key): drop foreign key fk_a_p_id on a (lossless)
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_p_id`;

-- undo step 9 (alter column): alter column p.id: bigint to int (lossless, but fails where a value of column p.id does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `p` MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT;

-- undo step 8 (alter column): alter column c.second: bigint to int (lossless, but fails where a value of column c.second does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `c` MODIFY COLUMN `second` int NULL;

-- undo step 7 (alter column): alter column c.first: bigint to int (lossless, but fails where a value of column c.first does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `c` MODIFY COLUMN `first` int NULL;

-- undo step 6 (alter column): alter column b.p_id: bigint to int (lossless, but fails where a value of column b.p_id does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `b` MODIFY COLUMN `p_id` int NOT NULL;

-- undo step 5 (alter column): alter column a.p_id: bigint to int (lossless, but fails where a value of column a.p_id does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `a` MODIFY COLUMN `p_id` int NOT NULL;

-- undo step 4 (drop foreign key): add foreign key fk_c_second on c (lossless)
--   blocks nobody; scans the table
ALTER TABLE `c` ADD CONSTRAINT `fk_c_second` FOREIGN KEY (`second`) REFERENCES `p` (`id`);

-- undo step 3 (drop foreign key): add foreign key fk_c_first on c (lossless)
--   blocks nobody; scans the table
ALTER TABLE `c` ADD CONSTRAINT `fk_c_first` FOREIGN KEY (`first`) REFERENCES `p` (`id`);

-- undo step 2 (drop foreign key): add foreign key fk_b_p_id on b (lossless)
--   blocks nobody; scans the table
ALTER TABLE `b` ADD CONSTRAINT `fk_b_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

-- undo step 1 (drop foreign key): add foreign key fk_a_p_id on a (lossless)
--   blocks nobody; scans the table
ALTER TABLE `a` ADD CONSTRAINT `fk_a_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE CASCADE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
