-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 4 to 1, in one statement:
--   4 (rename constraint): rename unique key u2 to u1 on t (lossless)
--   3 (rename index): rename index I3 to i3 on t (lossless)
--   2 (rename index): rename index i2 to i1 on t (lossless)
--   1 (rename index): rename index i4 to i2 on t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t`
  RENAME INDEX `u2` TO `u1`,
  RENAME INDEX `I3` TO `i3`,
  RENAME INDEX `i2` TO `i1`,
  RENAME INDEX `i4` TO `i2`,
  ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
