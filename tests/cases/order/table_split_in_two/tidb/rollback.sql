-- schemac: rollback script for TiDB 7.5 and later, 7 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 7 back: drop column person.city (lossy: the values of column person.city)
ALTER TABLE `person` ADD COLUMN `city` varchar(40) NULL;

-- step 6 back: drop column person.street (lossy: the values of column person.street)
ALTER TABLE `person` ADD COLUMN `street` varchar(60) NULL AFTER `address_id`;

-- step 5 back: add foreign key fk_person_address_id on person (lossless)
ALTER TABLE `person` DROP FOREIGN KEY `fk_person_address_id`;

-- step 4 back: drop index idx_person_city on person (lossless)
ALTER TABLE `person` ADD INDEX `idx_person_city` (`city`);

-- step 3 back: add index idx_person_address on person (lossless)
ALTER TABLE `person` DROP INDEX `idx_person_address`;

-- step 2 back: add column person.address_id (lossless)
ALTER TABLE `person` DROP COLUMN `address_id`;

-- step 1 back: create table address (lossless)
DROP TABLE `address`;
