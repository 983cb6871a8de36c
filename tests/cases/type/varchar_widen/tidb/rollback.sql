-- schemac: rollback script for TiDB 7.5 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 3 (alter column): alter column t.c: varchar(400) to varchar(300) (lossless, but fails where a value of column t.c does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE CHAR_LENGTH(`c`) > 300), 'SELECT `t.c is longer than 300` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `t` MODIFY COLUMN `c` varchar(300) NULL;

-- undo step 2 (alter column): alter column t.b: varchar(255) to varchar(60) (lossless, but fails where a value of column t.b does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE CHAR_LENGTH(`b`) > 60), 'SELECT `t.b is longer than 60` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `t` MODIFY COLUMN `b` varchar(60) NOT NULL;

-- undo step 1 (alter column): alter column t.a: varchar(40) to varchar(20) (lossless, but fails where a value of column t.a does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE CHAR_LENGTH(`a`) > 20), 'SELECT `t.a is longer than 20` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `t` MODIFY COLUMN `a` varchar(20) NOT NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
