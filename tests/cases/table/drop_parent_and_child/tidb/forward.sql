-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: drop foreign key fk_area_zone_id on area (migrate; reverse: lossless)
ALTER TABLE `area` DROP FOREIGN KEY `fk_area_zone_id`;

-- step 2 of 3: drop table area (contract; reverse: lossy: the rows of table area)
DROP TABLE `area`;

-- step 3 of 3: drop table zone (contract; reverse: lossy: the rows of table zone)
DROP TABLE `zone`;
