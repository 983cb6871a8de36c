-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: drop view on_u (migrate; reverse: lossless)
DROP VIEW `on_u`;

-- step 2 of 5: drop view on_v (migrate; reverse: lossless)
DROP VIEW `on_v`;

-- step 3 of 5: rename tables u to schemac_rename_1, v to u, schemac_rename_1 to v (contract; reverse: lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `u` TO `schemac_rename_1`, `v` TO `u`, `schemac_rename_1` TO `v`;

-- step 4 of 5: create view on_v (migrate; reverse: lossless)
CREATE VIEW `on_v` AS
select
  `a`
from `u`;

-- step 5 of 5: create view on_u (migrate; reverse: lossless)
CREATE VIEW `on_u` AS
select
  `b`
from `v`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
