-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: add index schemac_new_index on person (expand; reverse: lossless)
ALTER TABLE `person` ADD UNIQUE INDEX `schemac_new_index` ((upper(`email`)));

-- step 2 of 3: drop index idx_person_email on person (migrate; reverse: lossless)
ALTER TABLE `person` DROP INDEX `idx_person_email`;

-- step 3 of 3: rename index schemac_new_index to idx_person_email on person (migrate; reverse: lossless)
ALTER TABLE `person` RENAME INDEX `schemac_new_index` TO `idx_person_email`;
