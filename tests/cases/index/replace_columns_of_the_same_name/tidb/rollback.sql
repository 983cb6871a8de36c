-- schemac: rollback script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 3 back: rename index schemac_new_index to idx_book on book (lossless)
ALTER TABLE `book` RENAME INDEX `idx_book` TO `schemac_new_index`;

-- step 2 back: drop index idx_book on book (lossless)
ALTER TABLE `book` ADD INDEX `idx_book` (`title`, `year`);

-- step 1 back: add index schemac_new_index on book (lossless)
ALTER TABLE `book` DROP INDEX `schemac_new_index`;
