-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 7, in one statement:
--   1: drop check chk_person_height on person (contract; reverse: lossless, but fails where a row breaks check chk_person_height)
--   2: drop check chk_person_size on person (contract; reverse: lossless, but fails where a row breaks check chk_person_size)
--   lock EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE `person`
  DROP CHECK `chk_person_height`,
  DROP CHECK `chk_person_size`;

-- steps 3 to 4 of 7, in one statement:
--   3: drop index idx_person_size on person (contract; reverse: lossless)
--   4: drop index idx_person_height on person (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on person, blocks nobody
ALTER TABLE `person`
  DROP INDEX `idx_person_size`,
  DROP INDEX `idx_person_height`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 7: drop unique key uq_person_code on person (contract; reverse: lossless, but fails where two rows share key uq_person_code)
--   lock SHARED_UPGRADABLE on person, blocks nobody
ALTER TABLE `person` DROP INDEX `uq_person_code`, ALGORITHM=INPLACE, LOCK=NONE;

-- steps 6 to 7 of 7, in one statement:
--   6: drop column person.code (contract; reverse: lossy: the values of column person.code do not come back)
--   7: drop column person.height (contract; reverse: lossy: the values of column person.height do not come back)
--   lock SHARED_UPGRADABLE on person, blocks nobody; rewrites the table
ALTER TABLE `person`
  DROP COLUMN `code`,
  DROP COLUMN `height`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
