-- schemac: forward script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: rename tables one to schemac_rename_2, two to one, schemac_rename_2 to two (contract; reverse: lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `one` TO `schemac_rename_2`, `two` TO `one`, `schemac_rename_2` TO `two`;

-- step 2 of 6: rename columns b to a, a to b of t (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t`
  RENAME COLUMN `b` TO `a`,
  RENAME COLUMN `a` TO `b`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 3 to 4 of 6, in one statement:
--   3: rename index x to schemac_rename_1 on t (migrate; reverse: lossless)
--   4: rename index y to x on t (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t`
  RENAME INDEX `x` TO `schemac_rename_1`,
  RENAME INDEX `y` TO `x`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 6: rename index schemac_rename_1 to y on t (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` RENAME INDEX `schemac_rename_1` TO `y`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 6: replace index idx_t on t: columns (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `idx_t`,
  ADD INDEX `idx_t` (`b`, `id`),
  ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
