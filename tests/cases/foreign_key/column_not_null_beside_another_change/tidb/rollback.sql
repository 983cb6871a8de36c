-- schemac: rollback script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 4 (alter column): alter column c.m: bigint to int (lossless, but fails where a value of column c.m does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `c` MODIFY COLUMN `m` int NOT NULL;

-- undo step 3 (alter column): alter column c.note: not null (lossless, but fails where column c.note is null)
--   blocks nobody; scans the table
ALTER TABLE `c` MODIFY COLUMN `note` varchar(20) NOT NULL;

-- undo step 2 (alter column): alter column c.n: bigint to int (lossless, but fails where a value of column c.n does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `c` MODIFY COLUMN `n` int NOT NULL;

-- undo step 1 (alter column): alter column c.p_id: nullable (lossless)
ALTER TABLE `c` MODIFY COLUMN `p_id` bigint NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
