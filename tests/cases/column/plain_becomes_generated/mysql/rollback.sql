-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (add index): drop index idx_line_total on line (lossless)
--   lock SHARED_UPGRADABLE on line, blocks nobody
ALTER TABLE `line` DROP INDEX `idx_line_total`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 5 to 4, in one statement:
--   5 (add column): drop column line.pair (lossless)
--   4 (drop column): add column line.pair (lossy: the values of column line.pair do not come back)
--   lock SHARED_NO_WRITE on line, blocks writes; rewrites the table
ALTER TABLE `line`
  DROP COLUMN `pair`,
  ADD COLUMN `pair` int NULL,
  ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 3 to 2, in one statement:
--   3 (add column): drop column line.total (lossless)
--   2 (drop column): add column line.total (lossy: the values of column line.total do not come back)
--   lock SHARED_NO_WRITE on line, blocks writes; rewrites the table
ALTER TABLE `line`
  DROP COLUMN `total`,
  ADD COLUMN `total` int NOT NULL AFTER `pieces`,
  ALGORITHM=COPY, LOCK=SHARED;

-- undo step 1 (drop index): add index idx_line_total on line (lossless)
--   lock SHARED_UPGRADABLE on line, blocks nobody; builds an index
ALTER TABLE `line` ADD INDEX `idx_line_total` (`total`), ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
