-- schemac: forward script for TiDB 7.5 and later, 3 steps
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

-- step 1 of 3: add column t.b (expand; reverse: lossy: values written to column t.b since)
ALTER TABLE `t` ADD COLUMN `b` enum('red', 'green', 'blue') NOT NULL DEFAULT 'blue';

-- step 2 of 3: alter column t.a: add value blue, change default (expand; reverse: lossless, but fails where column t.a holds 'blue')
ALTER TABLE `t` MODIFY COLUMN `a` enum('red', 'green', 'blue') NOT NULL DEFAULT 'blue';

-- step 3 of 3: add check chk_t_a on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_a` CHECK (`a` <> 'blue' or `b` = 'blue');

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
