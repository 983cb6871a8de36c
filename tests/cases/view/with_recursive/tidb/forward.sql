-- schemac: forward script for TiDB 7.5 and later, 1 step

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 1: create view tree (expand; reverse: lossless)
CREATE VIEW `tree` AS
with recursive `walk` (`id`, `name`, `depth`) as (
  select
    `id`,
    `name`,
    0
  from `node`
  where `parent_id` is null
  union all
  select
    `n`.`id`,
    `n`.`name`,
    `w`.`depth` + 1
  from `node` as `n`
  join `walk` as `w` on `w`.`id` = `n`.`parent_id`
)
select
  `id`,
  `name`,
  `depth`
from `walk`;
