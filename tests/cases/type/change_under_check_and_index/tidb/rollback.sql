-- schemac: rollback script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 4 (add check): drop check chk_t_n on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_n`;

-- undo step 3 (alter column): alter column t.s: varchar(30) to varchar(20) (lossless, but fails where a value of column t.s does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE CHAR_LENGTH(`s`) > 20), 'SELECT `t.s is longer than 20` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `t` MODIFY COLUMN `s` varchar(20) NOT NULL;

-- undo step 2 (alter column): alter column t.n: decimal(12,2) to int (lossy: digits after the point in what was written to column t.n since; fails where a value of column t.n does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `n` int NOT NULL;

-- undo step 1 (drop check): add check chk_t_n on t (lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_n` CHECK (`n` > 0 and `s` <> 'none');

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
