-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: add index idx_t_b on t (expand; reverse: lossless)
ALTER TABLE `t` ADD INDEX `idx_t_b` (`b` DESC);

-- step 2 of 4: add index schemac_new_index on t (expand; reverse: lossless)
ALTER TABLE `t` ADD INDEX `schemac_new_index` (`a`, `b` DESC);

-- step 3 of 4: drop index idx_t on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `idx_t`;

-- step 4 of 4: rename index schemac_new_index to idx_t on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `idx_t`;
