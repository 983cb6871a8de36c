-- schemac: rollback script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 5 back: create view x (lossless)
DROP VIEW `x`;

-- step 4 back: create view w (lossless)
DROP VIEW `w`;

-- step 3 back: replace view v (lossless)
CREATE OR REPLACE VIEW `v` AS
select
  `id`,
  `a`,
  `b`
from `t`;

-- step 2 back: drop view w (lossless)
CREATE VIEW `w` AS
select
  `id`,
  `a`
from `v`;

-- step 1 back: drop view x (lossless)
CREATE VIEW `x` AS
select
  `id`
from `w`;
