-- schemac: rollback script for TiDB 7.5 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 8 (drop column): add column t.n (lossy: the values of column t.n do not come back)
ALTER TABLE `t` ADD COLUMN `n` int NULL AFTER `id`;

-- undo step 7 (drop column): add column t.twice (lossless)
ALTER TABLE `t` ADD COLUMN `twice` bigint GENERATED ALWAYS AS (`n` * 2) VIRTUAL NULL AFTER `n`;

-- undo step 6 (drop view): create view v (lossless)
CREATE VIEW `v` AS
select
  `id`,
  `n`,
  `keep`
from `t`;

-- undo step 5 (replace view): replace view w: query (lossless)
CREATE OR REPLACE VIEW `w` AS
select
  `keep`
from `v`
where `n` > 2;

-- undo step 4 (drop unique key): add unique key uq_t_n on t (lossless, but fails where two rows share key uq_t_n)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD UNIQUE KEY `uq_t_n` (`n`);

-- undo step 3 (drop index): add index idx_t_twice on t (lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `idx_t_twice` (`twice`);

-- undo step 2 (drop index): add index idx_t_n on t (lossless)
--   blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `idx_t_n` (`n`, `keep`);

-- undo step 1 (drop check): add check chk_t_n on t (lossless, but fails where a row breaks check chk_t_n)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_n` CHECK (`n` > `id`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
