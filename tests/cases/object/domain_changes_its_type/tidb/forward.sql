-- schemac: forward script for TiDB 7.5 and later, 4 steps
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

-- step 1 of 4: alter column t.n: int to bigint (expand; reverse: lossless, but fails where a value of column t.n does not fit its former type)
ALTER TABLE `t` MODIFY COLUMN `n` bigint NOT NULL;

-- step 2 of 4: alter column t.m: int to bigint (expand; reverse: lossless, but fails where a value of column t.m does not fit its former type)
ALTER TABLE `t` MODIFY COLUMN `m` bigint NULL;

-- step 3 of 4: alter column u.n: int to bigint (expand; reverse: lossless, but fails where a value of column u.n does not fit its former type)
ALTER TABLE `u` MODIFY COLUMN `n` bigint NOT NULL;

-- step 4 of 4: add check chk_u_n_positive on u (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `u` ADD CONSTRAINT `chk_u_n_positive` CHECK (`n` > 0);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
