-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 5 (add index): drop index idx_grown_at on grown (lossless)
--   lock SHARED_UPGRADABLE on grown, blocks nobody
ALTER TABLE `grown` DROP INDEX `idx_grown_at`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 4 to 3, in one statement:
--   4 (add column): drop column grown.big (lossy: values written to column grown.big since)
--   3 (add column): drop column grown.small (lossy: values written to column grown.small since)
--   lock SHARED_UPGRADABLE on grown, blocks nobody; rewrites the table
ALTER TABLE `grown`
  DROP COLUMN `big`,
  DROP COLUMN `small`,
  LOCK=NONE;

-- undo step 2 (rename column): rename column renamed_since.after to before (lossless)
--   lock SHARED_UPGRADABLE on renamed_since, blocks nobody
ALTER TABLE `renamed_since` RENAME COLUMN `after` TO `before`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (rename table): rename table renamed_since to renamed (lossless)
--   lock EXCLUSIVE on renamed_since, blocks reads and writes for a moment
RENAME TABLE `renamed_since` TO `renamed`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
