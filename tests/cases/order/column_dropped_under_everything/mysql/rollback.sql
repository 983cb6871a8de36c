-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 8 to 9 back, together:
-- step 9 back: drop column t.n (lossy: the values of column t.n)
-- step 8 back: drop column t.twice (lossless)
ALTER TABLE `t`
  ADD COLUMN `n` int NULL AFTER `id`,
  ADD COLUMN `twice` bigint GENERATED ALWAYS AS (`n` * 2) STORED NULL AFTER `n`;

-- step 7 back: create view w (lossless)
DROP VIEW `w`;

-- step 6 back: drop unique key uq_t_n on t (lossless)
ALTER TABLE `t` ADD UNIQUE KEY `uq_t_n` (`n`);

-- steps 4 to 5 back, together:
-- step 5 back: drop index idx_t_twice on t (lossless)
-- step 4 back: drop index idx_t_n on t (lossless)
ALTER TABLE `t`
  ADD INDEX `idx_t_twice` (`twice`),
  ADD INDEX `idx_t_n` (`n`, `keep`);

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
