-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: drop grant on u to schemac_reader (migrate; reverse: lossless)
REVOKE SELECT ON `u` FROM 'schemac_reader';

-- step 2 of 5: drop grant on u to schemac_writer (contract; reverse: lossless)
REVOKE SELECT ON `u` FROM 'schemac_writer';

-- step 3 of 5: rename table u to v (contract; reverse: lossless)
--   lock EXCLUSIVE on u, blocks reads and writes for a moment
RENAME TABLE `u` TO `v`;

-- step 4 of 5: alter grant on t to schemac_writer (migrate; reverse: lossless)
REVOKE SELECT, UPDATE ON `t` FROM 'schemac_writer';
GRANT DELETE ON `t` TO 'schemac_writer';

-- step 5 of 5: create grant on v to schemac_reader (migrate; reverse: lossless)
GRANT SELECT ON `v` TO 'schemac_reader';

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
