-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (replace index): replace index idx_t on t: columns (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `idx_t`,
  ADD INDEX `idx_t` (`b`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 5 (rename index): rename index y to schemac_rename_1 on t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` RENAME INDEX `y` TO `schemac_rename_1`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 4 to 3, in one statement:
--   4 (rename index): rename index x to y on t (lossless)
--   3 (rename index): rename index schemac_rename_1 to x on t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t`
  RENAME INDEX `x` TO `y`,
  RENAME INDEX `schemac_rename_1` TO `x`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (rename columns): rename columns b to a, a to b of t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t`
  RENAME COLUMN `b` TO `a`,
  RENAME COLUMN `a` TO `b`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (rename tables): rename tables two to schemac_rename_2, one to two, schemac_rename_2 to one (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `two` TO `schemac_rename_2`, `one` TO `two`, `schemac_rename_2` TO `one`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
