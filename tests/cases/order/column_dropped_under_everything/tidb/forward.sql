-- schemac: forward script for TiDB 7.5 and later, 9 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 9: drop view w (contract; reverse: lossless)
DROP VIEW `w`;

-- step 2 of 9: drop view v (contract; reverse: lossless)
DROP VIEW `v`;

-- step 3 of 9: drop check chk_t_n on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP CHECK `chk_t_n`;

-- step 4 of 9: drop index idx_t_n on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `idx_t_n`;

-- step 5 of 9: drop index idx_t_twice on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `idx_t_twice`;

-- step 6 of 9: drop unique key uq_t_n on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `uq_t_n`;

-- step 7 of 9: create view w (expand; reverse: lossless)
CREATE VIEW `w` AS
select
  `keep`
from `t`;

-- step 8 of 9: drop column t.twice (contract; reverse: lossless)
ALTER TABLE `t` DROP COLUMN `twice`;

-- step 9 of 9: drop column t.n (contract; reverse: lossy: the values of column t.n)
ALTER TABLE `t` DROP COLUMN `n`;
