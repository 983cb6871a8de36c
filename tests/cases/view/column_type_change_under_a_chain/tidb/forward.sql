-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: drop view w (contract; reverse: lossless)
DROP VIEW `w`;

-- step 2 of 4: alter column t.n (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `n` bigint NOT NULL;

-- step 3 of 4: replace view v (expand; reverse: lossless)
CREATE OR REPLACE VIEW `v` AS
select
  `id`,
  `n`
from `t`;

-- step 4 of 4: create view w (expand; reverse: lossless)
CREATE VIEW `w` AS
select
  sum(`n`) as `total`
from `v`;
