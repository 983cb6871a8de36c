-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: add index fk_t_p_id on t (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `fk_t_p_id` (`p_id`), ALGORITHM=INPLACE, LOCK=NONE;

-- steps 2 to 3 of 9, in one statement:
--   2: drop unique key two on t (contract; reverse: lossless, but fails where two rows share key two)
--   3: add index two on t (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `two`,
  ADD INDEX `two` (`b`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 4 to 5 of 9, in one statement:
--   4: drop unique key four on t (contract; reverse: lossless, but fails where two rows share key four)
--   5: add index four on t (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `four`,
  ADD INDEX `four` (`b`, `p_id`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 6 to 7 of 9, in one statement:
--   6: drop index one on t (contract; reverse: lossless)
--   7: add unique key one on t (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `one`,
  ADD UNIQUE KEY `one` (`a`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 8 to 9 of 9, in one statement:
--   8: drop unique key three on t (migrate; reverse: lossless, but fails where two rows share key three)
--   9: add unique key three on t (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t`
  DROP INDEX `three`,
  ADD UNIQUE KEY `three` (`a`, `b`),
  ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
