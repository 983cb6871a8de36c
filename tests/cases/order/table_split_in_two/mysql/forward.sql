-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: create table address (expand; reverse: lossy: rows written to table address since)
CREATE TABLE `address` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `street` varchar(60) NULL,
  `city` varchar(40) NULL,
  PRIMARY KEY (`id`),
  INDEX `idx_address_city` (`city`)
);

-- step 2 of 7: add column person.address_id (expand; reverse: lossy: values written to column person.address_id since)
--   lock SHARED_UPGRADABLE on person, blocks nobody; rewrites the table
ALTER TABLE `person` ADD COLUMN `address_id` bigint NULL AFTER `name`, LOCK=NONE;

-- step 3 of 7: add index idx_person_address on person (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on person, blocks nobody; builds an index
ALTER TABLE `person` ADD INDEX `idx_person_address` (`address_id`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 7: drop index idx_person_city on person (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on person, blocks nobody
ALTER TABLE `person` DROP INDEX `idx_person_city`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 7: add foreign key fk_person_address_id on person (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on person, blocks writes; rewrites the table
ALTER TABLE `person` ADD CONSTRAINT `fk_person_address_id` FOREIGN KEY (`address_id`) REFERENCES `address` (`id`), ALGORITHM=COPY, LOCK=SHARED;

-- steps 6 to 7 of 7, in one statement:
--   6: drop column person.street (contract; reverse: lossy: the values of column person.street do not come back)
--   7: drop column person.city (contract; reverse: lossy: the values of column person.city do not come back)
--   lock SHARED_UPGRADABLE on person, blocks nobody; rewrites the table
ALTER TABLE `person`
  DROP COLUMN `street`,
  DROP COLUMN `city`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
