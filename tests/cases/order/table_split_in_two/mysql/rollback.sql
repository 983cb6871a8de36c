-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 7 to 6, in one statement:
--   7 (drop column): add column person.city (lossy: the values of column person.city do not come back)
--   6 (drop column): add column person.street (lossy: the values of column person.street do not come back)
--   lock SHARED_UPGRADABLE on person, blocks nobody; rewrites the table
ALTER TABLE `person`
  ADD COLUMN `city` varchar(40) NULL,
  ADD COLUMN `street` varchar(60) NULL AFTER `address_id`,
  LOCK=NONE;

-- undo step 5 (add foreign key): drop foreign key fk_person_address_id on person (lossless)
--   lock SHARED_UPGRADABLE on person, blocks reads and writes for a moment
ALTER TABLE `person` DROP FOREIGN KEY `fk_person_address_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (drop index): add index idx_person_city on person (lossless)
--   lock SHARED_UPGRADABLE on person, blocks nobody; builds an index
ALTER TABLE `person` ADD INDEX `idx_person_city` (`city`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (add index): drop index idx_person_address on person (lossless)
--   lock SHARED_UPGRADABLE on person, blocks nobody
ALTER TABLE `person` DROP INDEX `idx_person_address`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (add column): drop column person.address_id (lossy: values written to column person.address_id since)
--   lock SHARED_UPGRADABLE on person, blocks nobody; rewrites the table
ALTER TABLE `person` DROP COLUMN `address_id`, LOCK=NONE;

-- undo step 1 (create table): drop table address (lossy: rows written to table address since)
--   lock EXCLUSIVE on address, blocks reads and writes for a moment
DROP TABLE `address`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
