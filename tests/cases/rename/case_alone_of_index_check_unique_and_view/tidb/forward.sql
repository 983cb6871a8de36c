-- schemac: forward script for TiDB 7.5 and later, 8 steps
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

-- step 1 of 8: drop view v (migrate; reverse: lossless)
DROP VIEW `v`;

-- step 2 of 8: drop check chk_t_n on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP CHECK `chk_t_n`;

-- step 3 of 8: rename index idx_t_n to schemac_rename_1 on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `idx_t_n` TO `schemac_rename_1`;

-- step 4 of 8: rename unique key uq_t_n to schemac_rename_2 on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `uq_t_n` TO `schemac_rename_2`;

-- step 5 of 8: rename index schemac_rename_1 to IDX_t_n on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_rename_1` TO `IDX_t_n`;

-- step 6 of 8: rename unique key schemac_rename_2 to UQ_t_n on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_rename_2` TO `UQ_t_n`;

-- step 7 of 8: add check CHK_t_n on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `CHK_t_n` CHECK (`n` > 0);

-- step 8 of 8: create view V (migrate; reverse: lossless)
CREATE VIEW `V` AS
select
  `n`
from `t`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
