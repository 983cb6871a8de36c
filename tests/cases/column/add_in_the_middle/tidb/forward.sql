-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: add column person.title (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `title` varchar(10) NULL AFTER `id`;

-- step 2 of 3: add column person.first (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `first` varchar(40) NOT NULL DEFAULT '' AFTER `title`;

-- step 3 of 3: add column person.middle (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `middle` varchar(40) NULL AFTER `last`;
