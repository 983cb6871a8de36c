-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: add column person.since (lossless)
ALTER TABLE `person` DROP COLUMN `since`;

-- step 3 back: add column person.tier (lossless)
ALTER TABLE `person` DROP COLUMN `tier`;

-- step 2 back: add column person.active (lossless)
ALTER TABLE `person` DROP COLUMN `active`;

-- step 1 back: add column person.points (lossless)
ALTER TABLE `person` DROP COLUMN `points`;
