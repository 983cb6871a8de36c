-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 5 of 5, in one statement:
--   1: add column t.a (expand; reverse: lossy: values written to column t.a since)
--   2: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   3: add column t.c (expand; reverse: lossy: values written to column t.c since)
--   4: add column t.d (expand; reverse: lossy: values written to column t.d since)
--   5: add column t.e (expand; reverse: lossy: values written to column t.e since)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t`
  ADD COLUMN `a` varchar(20) NOT NULL DEFAULT 'now()',
  ADD COLUMN `b` varchar(20) NOT NULL DEFAULT 'null',
  ADD COLUMN `c` varchar(20) NOT NULL DEFAULT '1',
  ADD COLUMN `d` varchar(20) NOT NULL DEFAULT '',
  ADD COLUMN `e` varchar(20) NOT NULL DEFAULT 'true',
  ALGORITHM=INSTANT;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
