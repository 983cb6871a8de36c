-- schemac: forward script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: rename index idx_t_one to schemac_rename_1 on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `idx_t_one` TO `schemac_rename_1`;

-- step 2 of 3: rename index idx_t_two to idx_t_one on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `idx_t_two` TO `idx_t_one`;

-- step 3 of 3: rename index schemac_rename_1 to idx_t_two on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_rename_1` TO `idx_t_two`;
