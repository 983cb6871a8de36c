-- schemac: forward script for TiDB 7.5 and later, 1 step

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 1: create view by_shop (expand; reverse: lossless)
CREATE VIEW `by_shop` AS
select
  `shop`,
  extract(year from `at`) as `year`,
  count(*) as `sales`,
  count(distinct `at`) as `days`,
  min(`amount`) as `least`,
  max(`amount`) as `most`,
  avg(`amount`) as `average`
from `sale`
group by `shop`, extract(year from `at`)
having count(*) > 1 and sum(`amount`) >= 10.5;
