-- schemac: rollback script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 4 (alter column): alter column t.d: datetime(0) to datetime(3) (lossy: fractions of seconds in column t.d do not come back)
ALTER TABLE `t` MODIFY COLUMN `d` datetime(3) NULL;

-- undo step 3 (alter column): alter column t.c: time(6) to time(0) (lossy: fractions of seconds in what was written to column t.c since)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `c` time(0) NULL;

-- undo step 2 (alter column): alter column t.b: timestamp(3) to timestamp(6) (lossy: fractions of seconds in column t.b do not come back)
ALTER TABLE `t` MODIFY COLUMN `b` timestamp(6) NOT NULL;

-- undo step 1 (alter column): alter column t.a: timestamp(6) to timestamp(0) (lossy: fractions of seconds in what was written to column t.a since)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `a` timestamp(0) NOT NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
