-- schemac: rollback script for TiDB 7.5 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 6 back: rename index schemac_new_index to idx_t_b on t (lossless)
ALTER TABLE `t` RENAME INDEX `idx_t_b` TO `schemac_new_index`;

-- step 5 back: drop index idx_t_b on t (lossless)
ALTER TABLE `t` ADD INDEX `idx_t_b` (`b`) COMMENT 'old words';

-- step 4 back: add index schemac_new_index on t (lossless)
ALTER TABLE `t` DROP INDEX `schemac_new_index`;

-- step 3 back: rename index schemac_new_index to idx_t_a on t (lossless)
ALTER TABLE `t` RENAME INDEX `idx_t_a` TO `schemac_new_index`;

-- step 2 back: drop index idx_t_a on t (lossless)
ALTER TABLE `t` ADD INDEX `idx_t_a` (`a`);

-- step 1 back: add index schemac_new_index on t (lossless)
ALTER TABLE `t` DROP INDEX `schemac_new_index`;
