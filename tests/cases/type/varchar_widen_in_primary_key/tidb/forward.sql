-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: drop foreign key fk_city_country on city (migrate; reverse: lossless)
ALTER TABLE `city` DROP FOREIGN KEY `fk_city_country`;

-- step 2 of 4: alter column city.country (migrate; reverse: lossless)
ALTER TABLE `city` MODIFY COLUMN `country` varchar(3) NOT NULL;

-- step 3 of 4: alter column country.code (migrate; reverse: lossless)
ALTER TABLE `country` MODIFY COLUMN `code` varchar(3) NOT NULL;

-- step 4 of 4: add foreign key fk_city_country on city (migrate; reverse: lossless)
ALTER TABLE `city` ADD CONSTRAINT `fk_city_country` FOREIGN KEY (`country`) REFERENCES `country` (`code`);
