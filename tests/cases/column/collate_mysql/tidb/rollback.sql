-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: add index idx_t_name on t (lossless)
ALTER TABLE `t` DROP INDEX `idx_t_name`;

-- step 3 back: alter column t.code (lossless)
ALTER TABLE `t` MODIFY COLUMN `code` varchar(40) COLLATE `utf8mb4_bin` NOT NULL;

-- step 2 back: alter column t.name (lossless)
ALTER TABLE `t` MODIFY COLUMN `name` varchar(40) NOT NULL;

-- step 1 back: drop index idx_t_name on t (lossless)
ALTER TABLE `t` ADD INDEX `idx_t_name` (`name`);
