-- schemac: forward script for TiDB 7.5 and later, 11 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 11: rename tables both to both_2, stale_column to stale_column_2 (contract; reverse: lossless)
RENAME TABLE `both` TO `both_2`, `stale_column` TO `stale_column_2`;

-- step 2 of 11: rename column both_2.a to b (contract; reverse: lossless)
ALTER TABLE `both_2` RENAME COLUMN `a` TO `b`;

-- step 3 of 11: rename column grows.a to b (contract; reverse: lossless)
ALTER TABLE `grows` RENAME COLUMN `a` TO `b`;

-- step 4 of 11: rename column stale_table.a to b (contract; reverse: lossless)
ALTER TABLE `stale_table` RENAME COLUMN `a` TO `b`;

-- step 5 of 11: rename column swap.a to schemac_rename_1 (contract; reverse: lossless)
ALTER TABLE `swap` RENAME COLUMN `a` TO `schemac_rename_1`;

-- step 6 of 11: rename column swap.b to a (contract; reverse: lossless)
ALTER TABLE `swap` RENAME COLUMN `b` TO `a`;

-- step 7 of 11: rename column swap.schemac_rename_1 to b (contract; reverse: lossless)
ALTER TABLE `swap` RENAME COLUMN `schemac_rename_1` TO `b`;

-- step 8 of 11: rename column was_named.a to b (contract; reverse: lossless)
ALTER TABLE `was_named` RENAME COLUMN `a` TO `b`;

-- step 9 of 11: rename column was_text.a to b (contract; reverse: lossless)
ALTER TABLE `was_text` RENAME COLUMN `a` TO `b`;

-- step 10 of 11: alter column grows.b: add value z (expand; reverse: lossless, but fails where column grows.b holds 'z')
ALTER TABLE `grows` MODIFY COLUMN `b` enum('x', 'y', 'z') NOT NULL DEFAULT 'x';

-- step 11 of 11: convert column was_text.b: varchar(10) to enum (contract; reverse: lossless)
--   blocks nobody; rewrites the table
ALTER TABLE `was_text` ADD COLUMN `schemac_convert_1` enum('x', 'y') NULL AFTER `b`;
UPDATE `was_text` SET `schemac_convert_1` = case when cast(convert(`b` using utf8mb4) as binary) in ('x', 'y') then `b` when `b` is not null then '?' end;
ALTER TABLE `was_text` MODIFY COLUMN `schemac_convert_1` enum('x', 'y') NOT NULL;
ALTER TABLE `was_text` DROP COLUMN `b`;
ALTER TABLE `was_text` RENAME COLUMN `schemac_convert_1` TO `b`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
