-- schemac: forward script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 4 of 4, in one statement:
--   1: add column person.points (expand; reverse: lossy: values written to column person.points since)
--   2: add column person.active (expand; reverse: lossy: values written to column person.active since)
--   3: add column person.tier (expand; reverse: lossy: values written to column person.tier since)
--   4: add column person.since (expand; reverse: lossy: values written to column person.since since)
--   lock EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE `person`
  ADD COLUMN `points` int NOT NULL DEFAULT 100,
  ADD COLUMN `active` tinyint(1) NOT NULL DEFAULT true,
  ADD COLUMN `tier` varchar(10) NOT NULL DEFAULT 'bronze',
  ADD COLUMN `since` date NOT NULL DEFAULT '2026-01-01',
  ALGORITHM=INSTANT;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
