-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 6 to 7 back, together:
-- step 7 back: drop column person.height (lossy: the values of column person.height)
-- step 6 back: drop column person.code (lossy: the values of column person.code)
ALTER TABLE `person`
  ADD COLUMN `height` int NULL AFTER `id`,
  ADD COLUMN `code` varchar(20) NULL AFTER `id`;

-- step 5 back: drop unique key uq_person_code on person (lossless)
ALTER TABLE `person` ADD UNIQUE KEY `uq_person_code` (`code`);

-- steps 3 to 4 back, together:
-- step 4 back: drop index idx_person_height on person (lossless)
-- step 3 back: drop index idx_person_size on person (lossless)
ALTER TABLE `person`
  ADD INDEX `idx_person_height` (`height`),
  ADD INDEX `idx_person_size` (`height`, `weight`);

-- steps 1 to 2 back, together:
-- step 2 back: drop check chk_person_size on person (lossless)
-- step 1 back: drop check chk_person_height on person (lossless)
ALTER TABLE `person`
  ADD CONSTRAINT `chk_person_size` CHECK (`height` > `weight`),
  ADD CONSTRAINT `chk_person_height` CHECK (`height` > 0);
