-- schemac: forward script for MySQL 8.0.16 and later, 7 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: create table address (expand; reverse: lossless)
CREATE TABLE `address` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `street` varchar(60) NULL,
  `city` varchar(40) NULL,
  PRIMARY KEY (`id`),
  INDEX `idx_address_city` (`city`)
);

-- step 2 of 7: add column person.address_id (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `address_id` bigint NULL AFTER `name`;

-- step 3 of 7: add index idx_person_address on person (expand; reverse: lossless)
ALTER TABLE `person` ADD INDEX `idx_person_address` (`address_id`);

-- step 4 of 7: drop index idx_person_city on person (migrate; reverse: lossless)
ALTER TABLE `person` DROP INDEX `idx_person_city`;

-- step 5 of 7: add foreign key fk_person_address_id on person (migrate; reverse: lossless)
ALTER TABLE `person` ADD CONSTRAINT `fk_person_address_id` FOREIGN KEY (`address_id`) REFERENCES `address` (`id`);

-- steps 6 to 7 of 7, together:
-- step 6 of 7: drop column person.street (contract; reverse: lossy: the values of column person.street)
-- step 7 of 7: drop column person.city (contract; reverse: lossy: the values of column person.city)
ALTER TABLE `person`
  DROP COLUMN `street`,
  DROP COLUMN `city`;
