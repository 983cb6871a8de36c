-- schemac: rollback script for TiDB 7.5 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 8 (drop column): add column t.gone (lossy: the values of column t.gone do not come back)
ALTER TABLE `t` ADD COLUMN `gone` int NOT NULL;

-- undo step 7 (create view): drop view over_t (lossless)
DROP VIEW `over_t`;

-- undo step 6 (create view): drop view over_base (lossless)
DROP VIEW `over_base`;

-- undo step 5 (create view): drop view ground (lossless)
DROP VIEW `ground`;

-- undo step 4 (rename column): rename column t.c to a (lossless)
ALTER TABLE `t` RENAME COLUMN `c` TO `a`;

-- undo step 3 (drop view): create view over_t (lossless)
CREATE VIEW `over_t` AS
select t.a, u.id from t, u;

-- undo step 2 (drop view): create view base (lossless)
CREATE VIEW `base` AS
select
  `id`
from `u`;

-- undo step 1 (drop view): create view over_base (lossless)
CREATE VIEW `over_base` AS
select id from base;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
