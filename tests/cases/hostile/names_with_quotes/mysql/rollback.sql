-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (add check): drop check chk'1 on it's (lossless)
--   lock EXCLUSIVE on it's, blocks reads and writes for a moment
ALTER TABLE `it's` DROP CHECK `chk'1`;

-- undo steps 5 to 4, in one statement:
--   5 (add index): drop index idx`2 on it's (lossless)
--   4 (add index): drop index idx "1" on it's (lossless)
--   lock SHARED_UPGRADABLE on it's, blocks nobody
ALTER TABLE `it's`
  DROP INDEX `idx``2`,
  DROP INDEX `idx "1"`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column it's.both's "` (lossy: values written to column it's.both's "` since)
--   2 (add column): drop column it's.back`tick (lossy: values written to column it's.back`tick since)
--   1 (add column): drop column it's.say "hi" (lossy: values written to column it's.say "hi" since)
--   lock SHARED_UPGRADABLE on it's, blocks nobody; rewrites the table
ALTER TABLE `it's`
  DROP COLUMN `both's "```,
  DROP COLUMN `back``tick`,
  DROP COLUMN `say "hi"`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
