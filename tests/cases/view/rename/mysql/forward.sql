-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: drop view on_top (contract; reverse: lossless)
DROP VIEW `on_top`;

-- step 2 of 4: drop view v (contract; reverse: lossless)
DROP VIEW `v`;

-- step 3 of 4: create view numbers (expand; reverse: lossless)
CREATE VIEW `numbers` AS
select
  `id`
from `t`;

-- step 4 of 4: create view on_top (expand; reverse: lossless)
CREATE VIEW `on_top` AS
select
  `id`
from `numbers`;
