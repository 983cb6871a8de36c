-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: alter column b.name (lossless)
ALTER TABLE `b` MODIFY COLUMN `name` varchar(40) NOT NULL;

-- step 3 back: alter column a.name (lossless)
ALTER TABLE `a` MODIFY COLUMN `name` varchar(40) NOT NULL;

-- step 2 back: add column b.slug (lossless)
ALTER TABLE `b` DROP COLUMN `slug`;

-- step 1 back: add column a.slug (lossless)
ALTER TABLE `a` DROP COLUMN `slug`;
