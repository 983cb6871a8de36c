-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 9 to 8, in one statement:
--   9 (add unique key): drop unique key three on t (lossless)
--   8 (drop unique key): add unique key three on t (lossless, but fails where two rows share key three)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `three`,
  ADD UNIQUE KEY `three` (`a`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 7 to 6, in one statement:
--   7 (add unique key): drop unique key one on t (lossless)
--   6 (drop index): add index one on t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `one`,
  ADD INDEX `one` (`a`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 5 to 4, in one statement:
--   5 (add index): drop index four on t (lossless)
--   4 (drop unique key): add unique key four on t (lossless, but fails where two rows share key four)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `four`,
  ADD UNIQUE KEY `four` (`p_id`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 3 to 2, in one statement:
--   3 (add index): drop index two on t (lossless)
--   2 (drop unique key): add unique key two on t (lossless, but fails where two rows share key two)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `two`,
  ADD UNIQUE KEY `two` (`b`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (add index): drop index fk_t_p_id on t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` DROP INDEX `fk_t_p_id`, ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
