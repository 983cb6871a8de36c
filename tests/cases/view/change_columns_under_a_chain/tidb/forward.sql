-- schemac: forward script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: drop view x (contract; reverse: lossless)
DROP VIEW `x`;

-- step 2 of 5: drop view w (contract; reverse: lossless)
DROP VIEW `w`;

-- step 3 of 5: replace view v (expand; reverse: lossless)
CREATE OR REPLACE VIEW `v` AS
select
  `b` as `id`,
  `a`
from `t`;

-- step 4 of 5: create view w (expand; reverse: lossless)
CREATE VIEW `w` AS
select
  `id`,
  `a`
from `v`;

-- step 5 of 5: create view x (expand; reverse: lossless)
CREATE VIEW `x` AS
select
  `id`
from `w`;
