-- schemac: forward script for MySQL 8.0.16 and later, 12 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 12: rename table both to both_2 (contract; reverse: lossless)
RENAME TABLE `both` TO `both_2`;

-- step 2 of 12: rename table stale_column to stale_column_2 (contract; reverse: lossless)
RENAME TABLE `stale_column` TO `stale_column_2`;

-- step 3 of 12: rename column both_2.a to b (contract; reverse: lossless)
ALTER TABLE `both_2` RENAME COLUMN `a` TO `b`;

-- step 4 of 12: rename column grows.a to b (contract; reverse: lossless)
ALTER TABLE `grows` RENAME COLUMN `a` TO `b`;

-- step 5 of 12: rename column stale_table.a to b (contract; reverse: lossless)
ALTER TABLE `stale_table` RENAME COLUMN `a` TO `b`;

-- step 6 of 12: rename column swap.a to schemac_rename_1 (contract; reverse: lossless)
ALTER TABLE `swap` RENAME COLUMN `a` TO `schemac_rename_1`;

-- step 7 of 12: rename column swap.b to a (contract; reverse: lossless)
ALTER TABLE `swap` RENAME COLUMN `b` TO `a`;

-- step 8 of 12: rename column swap.schemac_rename_1 to b (contract; reverse: lossless)
ALTER TABLE `swap` RENAME COLUMN `schemac_rename_1` TO `b`;

-- step 9 of 12: rename column was_named.a to b (contract; reverse: lossless)
ALTER TABLE `was_named` RENAME COLUMN `a` TO `b`;

-- step 10 of 12: rename column was_text.a to b (contract; reverse: lossless)
ALTER TABLE `was_text` RENAME COLUMN `a` TO `b`;

-- step 11 of 12: alter column grows.b (migrate; reverse: lossless)
ALTER TABLE `grows` MODIFY COLUMN `b` enum('x', 'y', 'z') NOT NULL DEFAULT 'x';

-- step 12 of 12: alter column was_text.b (migrate; reverse: lossless)
ALTER TABLE `was_text` MODIFY COLUMN `b` enum('x', 'y') NOT NULL;
