-- schemac: rollback script for TiDB 7.5 and later, 9 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 9 back: drop column t.n (lossy: the values of column t.n)
ALTER TABLE `t` ADD COLUMN `n` int NULL AFTER `id`;

-- step 8 back: drop column t.twice (lossless)
ALTER TABLE `t` ADD COLUMN `twice` bigint GENERATED ALWAYS AS (`n` * 2) STORED NULL AFTER `n`;

-- step 7 back: create view w (lossless)
DROP VIEW `w`;

-- step 6 back: drop unique key uq_t_n on t (lossless)
ALTER TABLE `t` ADD UNIQUE KEY `uq_t_n` (`n`);

-- step 5 back: drop index idx_t_twice on t (lossless)
ALTER TABLE `t` ADD INDEX `idx_t_twice` (`twice`);

-- step 4 back: drop index idx_t_n on t (lossless)
ALTER TABLE `t` ADD INDEX `idx_t_n` (`n`, `keep`);

-- step 3 back: drop check chk_t_n on t (lossless)
ALTER TABLE `t` ADD CONSTRAINT `chk_t_n` CHECK (`n` > `id`);

-- step 2 back: drop view v (lossless)
CREATE VIEW `v` AS
select
  `id`,
  `n`,
  `keep`
from `t`;

-- step 1 back: drop view w (lossless)
CREATE VIEW `w` AS
select
  `keep`
from `v`
where `n` > 2;
