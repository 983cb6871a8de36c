-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: drop index idx_t_name on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `idx_t_name`;

-- step 2 of 4: alter column t.name (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `name` varchar(40) CHARACTER SET `utf8mb4` COLLATE `utf8mb4_bin` NOT NULL;

-- step 3 of 4: alter column t.code (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `code` varchar(40) COLLATE `utf8mb4_unicode_ci` NOT NULL;

-- step 4 of 4: add index idx_t_name on t (expand; reverse: lossless)
ALTER TABLE `t` ADD INDEX `idx_t_name` (`name`);
