-- schemac: forward script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 4 of 4, in one statement:
--   1: rename index i2 to i4 on t (migrate; reverse: lossless)
--   2: rename index i1 to i2 on t (migrate; reverse: lossless)
--   3: rename index i3 to I3 on t (migrate; reverse: lossless)
--   4: rename unique key u1 to u2 on t (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t`
  RENAME INDEX `i2` TO `i4`,
  RENAME INDEX `i1` TO `i2`,
  RENAME INDEX `i3` TO `I3`,
  RENAME INDEX `u1` TO `u2`,
  ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
