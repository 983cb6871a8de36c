-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 5 (replace view): replace view shrunk: columns (lossless)
CREATE OR REPLACE VIEW `shrunk` AS
select
  `id`,
  `a`
from `t`
where `a` > 0;

-- undo step 4 (create view): drop view on_v (lossless)
DROP VIEW `on_v`;

-- undo step 3 (replace view): replace view grown: columns (lossless)
CREATE OR REPLACE VIEW `grown` AS
select
  `id`,
  `a`
from `t`;

-- undo step 2 (rename tables): rename tables shrunk to w, grown to v (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `shrunk` TO `w`, `grown` TO `v`;

-- undo step 1 (drop view): create view on_v (lossless)
CREATE VIEW `on_v` AS
select
  `id`
from `v`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
