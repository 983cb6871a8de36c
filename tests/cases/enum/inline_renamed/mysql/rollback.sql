-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 9 (convert column): convert column was_text.b: enum to varchar(10) (lossless)
--   lock SHARED_NO_WRITE on was_text, blocks writes; rewrites the table
ALTER TABLE `was_text` ADD COLUMN `schemac_convert_1` varchar(10) NULL AFTER `b`;
UPDATE `was_text` SET `schemac_convert_1` = `b`;
ALTER TABLE `was_text`
  DROP COLUMN `b`,
  CHANGE COLUMN `schemac_convert_1` `b` varchar(10) NOT NULL;

-- undo step 8 (alter column): alter column grows.b: drop value z (lossless, but fails where column grows.b holds 'z')
--   lock SHARED_NO_WRITE on grows, blocks writes; rewrites the table
ALTER TABLE `grows` MODIFY COLUMN `b` enum('x', 'y') NOT NULL DEFAULT 'x', ALGORITHM=COPY, LOCK=SHARED;

-- undo step 7 (rename column): rename column was_text.b to a (lossless)
--   lock SHARED_UPGRADABLE on was_text, blocks nobody
ALTER TABLE `was_text` RENAME COLUMN `b` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 6 (rename column): rename column was_named.b to a (lossless)
--   lock SHARED_UPGRADABLE on was_named, blocks nobody
ALTER TABLE `was_named` RENAME COLUMN `b` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 5 (rename columns): rename columns a to b, b to a of swap (lossless)
--   lock SHARED_UPGRADABLE on swap, blocks nobody
ALTER TABLE `swap`
  RENAME COLUMN `a` TO `b`,
  RENAME COLUMN `b` TO `a`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (rename column): rename column stale_table.b to a (lossless)
--   lock SHARED_UPGRADABLE on stale_table, blocks nobody
ALTER TABLE `stale_table` RENAME COLUMN `b` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (rename column): rename column grows.b to a (lossless)
--   lock SHARED_UPGRADABLE on grows, blocks nobody
ALTER TABLE `grows` RENAME COLUMN `b` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (rename column): rename column both_2.b to a (lossless)
--   lock SHARED_UPGRADABLE on both_2, blocks nobody
ALTER TABLE `both_2` RENAME COLUMN `b` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (rename tables): rename tables stale_column_2 to stale_column, both_2 to both (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `stale_column_2` TO `stale_column`, `both_2` TO `both`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
