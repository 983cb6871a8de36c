-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 5 back: add index idx_t_mail on t (lossless)
ALTER TABLE `t` DROP INDEX `idx_t_mail`;

-- step 4 back: add column t.lower_mail (lossless)
ALTER TABLE `t` DROP COLUMN `lower_mail`;

-- step 3 back: rename column t.mail to email (lossless)
ALTER TABLE `t` RENAME COLUMN `email` TO `mail`;

-- step 2 back: drop column t.lower_mail (lossless)
ALTER TABLE `t` ADD COLUMN `lower_mail` varchar(50) GENERATED ALWAYS AS (lower(`mail`)) STORED NULL;

-- step 1 back: drop index idx_t_mail on t (lossless)
ALTER TABLE `t` ADD INDEX `idx_t_mail` ((upper(`mail`)));
