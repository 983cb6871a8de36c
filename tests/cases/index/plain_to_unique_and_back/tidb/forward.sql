-- schemac: forward script for TiDB 7.5 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 6: add index schemac_new_index on t (expand; reverse: lossless)
ALTER TABLE `t` ADD UNIQUE INDEX `schemac_new_index` (`a`);

-- step 2 of 6: drop index idx_t_a on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `idx_t_a`;

-- step 3 of 6: rename index schemac_new_index to idx_t_a on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `idx_t_a`;

-- step 4 of 6: add index schemac_new_index on t (expand; reverse: lossless)
ALTER TABLE `t` ADD INDEX `schemac_new_index` (`b`);

-- step 5 of 6: drop index idx_t_b on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `idx_t_b`;

-- step 6 of 6: rename index schemac_new_index to idx_t_b on t (migrate; reverse: lossless)
ALTER TABLE `t` RENAME INDEX `schemac_new_index` TO `idx_t_b`;
