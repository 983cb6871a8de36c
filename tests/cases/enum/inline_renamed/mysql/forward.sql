-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: rename tables both to both_2, stale_column to stale_column_2 (contract; reverse: lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `both` TO `both_2`, `stale_column` TO `stale_column_2`;

-- step 2 of 9: rename column both_2.a to b (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on both_2, blocks nobody
ALTER TABLE `both_2` RENAME COLUMN `a` TO `b`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 9: rename column grows.a to b (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on grows, blocks nobody
ALTER TABLE `grows` RENAME COLUMN `a` TO `b`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 9: rename column stale_table.a to b (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on stale_table, blocks nobody
ALTER TABLE `stale_table` RENAME COLUMN `a` TO `b`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 9: rename columns a to b, b to a of swap (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on swap, blocks nobody
ALTER TABLE `swap`
  RENAME COLUMN `a` TO `b`,
  RENAME COLUMN `b` TO `a`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 9: rename column was_named.a to b (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on was_named, blocks nobody
ALTER TABLE `was_named` RENAME COLUMN `a` TO `b`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 9: rename column was_text.a to b (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on was_text, blocks nobody
ALTER TABLE `was_text` RENAME COLUMN `a` TO `b`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 8 of 9: alter column grows.b: add value z (expand; reverse: lossless, but fails where column grows.b holds 'z')
--   lock EXCLUSIVE on grows, blocks reads and writes for a moment
ALTER TABLE `grows` MODIFY COLUMN `b` enum('x', 'y', 'z') NOT NULL DEFAULT 'x', ALGORITHM=INSTANT;

-- step 9 of 9: convert column was_text.b: varchar(10) to enum (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on was_text, blocks writes; rewrites the table
ALTER TABLE `was_text` ADD COLUMN `schemac_convert_1` enum('x', 'y') NULL AFTER `b`;
UPDATE `was_text` SET `schemac_convert_1` = case when cast(convert(`b` using utf8mb4) as binary) in ('x', 'y') then `b` when `b` is not null then '?' end;
ALTER TABLE `was_text`
  DROP COLUMN `b`,
  CHANGE COLUMN `schemac_convert_1` `b` enum('x', 'y') NOT NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
