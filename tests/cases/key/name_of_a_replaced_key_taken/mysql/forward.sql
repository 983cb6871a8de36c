-- schemac: forward script for MySQL 8.0.16 and later, 2 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 2: rename tables a to schemac_rename_1, b to a, schemac_rename_1 to b (contract; reverse: lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `a` TO `schemac_rename_1`, `b` TO `a`, `schemac_rename_1` TO `b`;

-- step 2 of 2: replace primary key of a (migrate; reverse: lossless, but fails where two rows share the primary key of a)
--   lock SHARED_UPGRADABLE on a, blocks nobody; rewrites the table
ALTER TABLE `a`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`id`, `n`),
  ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
