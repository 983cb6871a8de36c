-- schemac: rollback script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 5 back: add check chk_t_b on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_b`;

-- step 4 back: rename column t.schemac_rename_1 to b (lossless)
ALTER TABLE `t` RENAME COLUMN `b` TO `schemac_rename_1`;

-- step 3 back: rename column t.b to a (lossless)
ALTER TABLE `t` RENAME COLUMN `a` TO `b`;

-- step 2 back: rename column t.a to schemac_rename_1 (lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_1` TO `a`;

-- step 1 back: drop check chk_t_b on t (lossless)
ALTER TABLE `t` ADD CONSTRAINT `chk_t_b` CHECK (`b` > 0);
