-- schemac: forward script for TiDB 7.5 and later, 1 step

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 1: create view big_shops (expand; reverse: lossless)
CREATE VIEW `big_shops` AS
with `totals` as (
  select
    `shop`,
    sum(`amount`) as `total`
  from `sale`
  group by `shop`
),
`big` as (
  select
    `shop`,
    `total`
  from `totals`
  where `total` > 1000
)
select
  `shop`,
  `total`
from `big`;
