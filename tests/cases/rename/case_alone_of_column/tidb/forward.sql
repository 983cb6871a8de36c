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

-- step 1 of 4: drop check chk_t_userid on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP CHECK `chk_t_userid`;

-- step 2 of 4: rename column t.userid to schemac_rename_1 (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `userid` TO `schemac_rename_1`;

-- step 3 of 4: rename column t.schemac_rename_1 to userId (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_1` TO `userId`;

-- step 4 of 4: add check chk_t_userid on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_userid` CHECK (`userId` > 0);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
