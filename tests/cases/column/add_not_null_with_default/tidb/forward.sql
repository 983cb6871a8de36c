-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: add column person.points (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `points` int NOT NULL DEFAULT 100;

-- step 2 of 4: add column person.active (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `active` tinyint(1) NOT NULL DEFAULT true;

-- step 3 of 4: add column person.tier (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `tier` varchar(10) NOT NULL DEFAULT 'bronze';

-- step 4 of 4: add column person.since (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `since` date NOT NULL DEFAULT '2026-01-01';
