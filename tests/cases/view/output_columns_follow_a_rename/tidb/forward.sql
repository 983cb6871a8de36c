-- schemac: forward script for TiDB 7.5 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 6: rename column t.a to schemac_rename_1 (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `a` TO `schemac_rename_1`;

-- step 2 of 6: rename column t.b to a (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `b` TO `a`;

-- step 3 of 6: rename column t.schemac_rename_1 to b (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_1` TO `b`;

-- step 4 of 6: replace view v: columns (migrate; reverse: lossless)
CREATE OR REPLACE VIEW `v` AS
select
  `id`,
  `b`,
  `a`
from `t`;

-- step 5 of 6: replace view kept: query (migrate; reverse: lossless)
CREATE OR REPLACE VIEW `kept` AS
select
  `b` + `a` as `c`
from `v`;

-- step 6 of 6: replace view w: columns (contract; reverse: lossless)
CREATE OR REPLACE VIEW `w` AS
select
  `b` as `total`,
  count(*) as `n`
from `v`
group by `b`
order by `total` is null, `total`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
