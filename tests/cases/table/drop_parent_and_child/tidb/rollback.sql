-- schemac: rollback script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 3 back: drop table zone (lossy: the rows of table zone)
CREATE TABLE `zone` (
  `id` int NOT NULL,
  `name` varchar(40) NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 back: drop table area (lossy: the rows of table area)
CREATE TABLE `area` (
  `id` int NOT NULL,
  `zone_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `idx_area_zone` (`zone_id`)
);

-- step 1 back: drop foreign key fk_area_zone_id on area (lossless)
ALTER TABLE `area` ADD CONSTRAINT `fk_area_zone_id` FOREIGN KEY (`zone_id`) REFERENCES `zone` (`id`);
