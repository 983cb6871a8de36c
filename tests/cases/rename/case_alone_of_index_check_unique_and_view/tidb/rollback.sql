-- schemac: rollback script for TiDB 7.5 and later, 8 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 8 back: create view V (lossless)
DROP VIEW `V`;

-- step 7 back: add check CHK_t_n on t (lossless)
ALTER TABLE `t` DROP CHECK `CHK_t_n`;

-- step 6 back: rename unique key schemac_rename_2 to UQ_t_n on t (lossless)
ALTER TABLE `t` RENAME INDEX `UQ_t_n` TO `schemac_rename_2`;

-- step 5 back: rename index schemac_rename_1 to IDX_t_n on t (lossless)
ALTER TABLE `t` RENAME INDEX `IDX_t_n` TO `schemac_rename_1`;

-- step 4 back: rename unique key uq_t_n to schemac_rename_2 on t (lossless)
ALTER TABLE `t` RENAME INDEX `schemac_rename_2` TO `uq_t_n`;

-- step 3 back: rename index idx_t_n to schemac_rename_1 on t (lossless)
ALTER TABLE `t` RENAME INDEX `schemac_rename_1` TO `idx_t_n`;

-- step 2 back: drop check chk_t_n on t (lossless)
ALTER TABLE `t` ADD CONSTRAINT `chk_t_n` CHECK (`n` > 0);

-- step 1 back: drop view v (lossless)
CREATE VIEW `v` AS
select
  `n`
from `t`;
