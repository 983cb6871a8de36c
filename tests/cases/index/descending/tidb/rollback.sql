-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: rename index schemac_new_index to idx_t on t (lossless)
ALTER TABLE `t` RENAME INDEX `idx_t` TO `schemac_new_index`;

-- step 3 back: drop index idx_t on t (lossless)
ALTER TABLE `t` ADD INDEX `idx_t` (`a`, `b`);

-- step 2 back: add index schemac_new_index on t (lossless)
ALTER TABLE `t` DROP INDEX `schemac_new_index`;

-- step 1 back: add index idx_t_b on t (lossless)
ALTER TABLE `t` DROP INDEX `idx_t_b`;
