-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: add index schemac_new_index on book (expand; reverse: lossless)
ALTER TABLE `book` ADD INDEX `schemac_new_index` (`year`, `title`, `shelf`);

-- step 2 of 3: drop index idx_book on book (migrate; reverse: lossless)
ALTER TABLE `book` DROP INDEX `idx_book`;

-- step 3 of 3: rename index schemac_new_index to idx_book on book (migrate; reverse: lossless)
ALTER TABLE `book` RENAME INDEX `schemac_new_index` TO `idx_book`;
