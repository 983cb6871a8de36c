-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: add column a.slug (expand; reverse: lossless)
ALTER TABLE `a` ADD COLUMN `slug` varchar(80) NULL;

-- step 2 of 4: add column b.slug (expand; reverse: lossless)
ALTER TABLE `b` ADD COLUMN `slug` varchar(80) NULL;

-- step 3 of 4: alter column a.name (migrate; reverse: lossless)
ALTER TABLE `a` MODIFY COLUMN `name` varchar(80) NOT NULL;

-- step 4 of 4: alter column b.name (migrate; reverse: lossless)
ALTER TABLE `b` MODIFY COLUMN `name` varchar(80) NOT NULL;
