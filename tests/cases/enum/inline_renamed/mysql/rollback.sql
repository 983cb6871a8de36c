-- schemac: rollback script for MySQL 8.0.16 and later, 12 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 12 back: alter column was_text.b (lossless)
ALTER TABLE `was_text` MODIFY COLUMN `b` varchar(10) NOT NULL;

-- step 11 back: alter column grows.b (lossless)
ALTER TABLE `grows` MODIFY COLUMN `b` enum('x', 'y') NOT NULL DEFAULT 'x';

-- step 10 back: rename column was_text.a to b (lossless)
ALTER TABLE `was_text` RENAME COLUMN `b` TO `a`;

-- step 9 back: rename column was_named.a to b (lossless)
ALTER TABLE `was_named` RENAME COLUMN `b` TO `a`;

-- step 8 back: rename column swap.schemac_rename_1 to b (lossless)
ALTER TABLE `swap` RENAME COLUMN `b` TO `schemac_rename_1`;

-- step 7 back: rename column swap.b to a (lossless)
ALTER TABLE `swap` RENAME COLUMN `a` TO `b`;

-- step 6 back: rename column swap.a to schemac_rename_1 (lossless)
ALTER TABLE `swap` RENAME COLUMN `schemac_rename_1` TO `a`;

-- step 5 back: rename column stale_table.a to b (lossless)
ALTER TABLE `stale_table` RENAME COLUMN `b` TO `a`;

-- step 4 back: rename column grows.a to b (lossless)
ALTER TABLE `grows` RENAME COLUMN `b` TO `a`;

-- step 3 back: rename column both_2.a to b (lossless)
ALTER TABLE `both_2` RENAME COLUMN `b` TO `a`;

-- step 2 back: rename table stale_column to stale_column_2 (lossless)
RENAME TABLE `stale_column_2` TO `stale_column`;

-- step 1 back: rename table both to both_2 (lossless)
RENAME TABLE `both_2` TO `both`;
