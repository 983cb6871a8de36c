-- schemac: forward script for TiDB 7.5 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 8: drop view on_u (migrate; reverse: lossless)
DROP VIEW `on_u`;

-- step 2 of 8: drop view on_v (migrate; reverse: lossless)
DROP VIEW `on_v`;

-- step 3 of 8: drop view u (migrate; reverse: lossless)
DROP VIEW `u`;

-- step 4 of 8: drop view v (migrate; reverse: lossless)
DROP VIEW `v`;

-- step 5 of 8: create view u (migrate; reverse: lossless)
CREATE VIEW `u` AS
select
  `id`,
  `a`
from `t`;

-- step 6 of 8: create view on_v (migrate; reverse: lossless)
CREATE VIEW `on_v` AS
select
  `a`
from `u`;

-- step 7 of 8: create view v (migrate; reverse: lossless)
CREATE VIEW `v` AS
select
  `id`,
  `b`
from `t`;

-- step 8 of 8: create view on_u (migrate; reverse: lossless)
CREATE VIEW `on_u` AS
select
  `b`
from `v`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
