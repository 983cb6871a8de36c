-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: drop index idx_person_label on person (migrate; reverse: lossless)
ALTER TABLE `person` DROP INDEX `idx_person_label`;

-- step 2 of 4: drop column person.label (contract; reverse: lossless)
ALTER TABLE `person` DROP COLUMN `label`;

-- step 3 of 4: add column person.label (expand; reverse: lossless)
ALTER TABLE `person` ADD COLUMN `label` varchar(100) GENERATED ALWAYS AS (concat(`last`, ', ', `first`)) STORED NULL;

-- step 4 of 4: add index idx_person_label on person (expand; reverse: lossless)
ALTER TABLE `person` ADD INDEX `idx_person_label` (`label`);
