-- schemac: rollback script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 3 back: rename index schemac_rename_1 to idx_t_two on t (lossless)
ALTER TABLE `t` RENAME INDEX `idx_t_two` TO `schemac_rename_1`;

-- step 2 back: rename index idx_t_two to idx_t_one on t (lossless)
ALTER TABLE `t` RENAME INDEX `idx_t_one` TO `idx_t_two`;

-- step 1 back: rename index idx_t_one to schemac_rename_1 on t (lossless)
ALTER TABLE `t` RENAME INDEX `schemac_rename_1` TO `idx_t_one`;
