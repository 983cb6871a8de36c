-- schemac: forward script for MySQL 8.0.16 and later, 7 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 7, together:
-- step 1 of 7: drop check chk_person_height on person (migrate; reverse: lossless)
-- step 2 of 7: drop check chk_person_size on person (migrate; reverse: lossless)
ALTER TABLE `person`
  DROP CHECK `chk_person_height`,
  DROP CHECK `chk_person_size`;

-- steps 3 to 4 of 7, together:
-- step 3 of 7: drop index idx_person_size on person (migrate; reverse: lossless)
-- step 4 of 7: drop index idx_person_height on person (migrate; reverse: lossless)
ALTER TABLE `person`
  DROP INDEX `idx_person_size`,
  DROP INDEX `idx_person_height`;

-- step 5 of 7: drop unique key uq_person_code on person (migrate; reverse: lossless)
ALTER TABLE `person` DROP INDEX `uq_person_code`;

-- steps 6 to 7 of 7, together:
-- step 6 of 7: drop column person.code (contract; reverse: lossy: the values of column person.code)
-- step 7 of 7: drop column person.height (contract; reverse: lossy: the values of column person.height)
ALTER TABLE `person`
  DROP COLUMN `code`,
  DROP COLUMN `height`;
