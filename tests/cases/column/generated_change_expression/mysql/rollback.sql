-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 4 back: add index idx_person_label on person (lossless)
ALTER TABLE `person` DROP INDEX `idx_person_label`;

-- step 3 back: add column person.label (lossless)
ALTER TABLE `person` DROP COLUMN `label`;

-- step 2 back: drop column person.label (lossless)
ALTER TABLE `person` ADD COLUMN `label` varchar(100) GENERATED ALWAYS AS (concat(`first`, ' ', `last`)) STORED NULL;

-- step 1 back: drop index idx_person_label on person (lossless)
ALTER TABLE `person` ADD INDEX `idx_person_label` (`label`);
