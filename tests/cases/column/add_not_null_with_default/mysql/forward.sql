-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 4 of 4, together:
-- step 1 of 4: add column person.points (expand; reverse: lossless)
-- step 2 of 4: add column person.active (expand; reverse: lossless)
-- step 3 of 4: add column person.tier (expand; reverse: lossless)
-- step 4 of 4: add column person.since (expand; reverse: lossless)
ALTER TABLE `person`
  ADD COLUMN `points` int NOT NULL DEFAULT 100,
  ADD COLUMN `active` tinyint(1) NOT NULL DEFAULT true,
  ADD COLUMN `tier` varchar(10) NOT NULL DEFAULT 'bronze',
  ADD COLUMN `since` date NOT NULL DEFAULT '2026-01-01';
