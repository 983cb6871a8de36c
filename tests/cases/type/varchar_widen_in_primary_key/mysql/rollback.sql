-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 4 back: add foreign key fk_city_country on city (lossless)
ALTER TABLE `city` DROP FOREIGN KEY `fk_city_country`;

-- step 3 back: alter column country.code (lossless)
ALTER TABLE `country` MODIFY COLUMN `code` varchar(2) NOT NULL;

-- step 2 back: alter column city.country (lossless)
ALTER TABLE `city` MODIFY COLUMN `country` varchar(2) NOT NULL;

-- step 1 back: drop foreign key fk_city_country on city (lossless)
ALTER TABLE `city` ADD CONSTRAINT `fk_city_country` FOREIGN KEY (`country`) REFERENCES `country` (`code`);
