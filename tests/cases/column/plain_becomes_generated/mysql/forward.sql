-- schemac: forward script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: drop index idx_line_total on line (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on line, blocks nobody
ALTER TABLE `line` DROP INDEX `idx_line_total`, ALGORITHM=INPLACE, LOCK=NONE;

-- steps 2 to 3 of 6, in one statement:
--   2: drop column line.total (contract; reverse: lossy: the values of column line.total do not come back)
--   3: add column line.total (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on line, blocks writes; rewrites the table
ALTER TABLE `line`
  DROP COLUMN `total`,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `pieces`) STORED NOT NULL AFTER `pieces`,
  ALGORITHM=COPY, LOCK=SHARED;

-- steps 4 to 5 of 6, in one statement:
--   4: drop column line.pair (contract; reverse: lossy: the values of column line.pair do not come back)
--   5: add column line.pair (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on line, blocks writes; rewrites the table
ALTER TABLE `line`
  DROP COLUMN `pair`,
  ADD COLUMN `pair` int GENERATED ALWAYS AS (`pieces` * 2) STORED NULL AFTER `total`,
  ALGORITHM=COPY, LOCK=SHARED;

-- step 6 of 6: add index idx_line_total on line (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on line, blocks nobody; builds an index
ALTER TABLE `line` ADD INDEX `idx_line_total` (`total`), ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
