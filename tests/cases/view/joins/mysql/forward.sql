-- schemac: forward script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: create view v_comma (expand; reverse: lossless)
CREATE VIEW `v_comma` AS
select
  `x`.`id`,
  `y`.`id` as `other`
from `a` as `x`, `a` as `y`
where `x`.`id` < `y`.`id`;

-- step 2 of 5: create view v_cross (expand; reverse: lossless)
CREATE VIEW `v_cross` AS
select
  `a`.`id`,
  `b`.`name`
from `a`
cross join `b`;

-- step 3 of 5: create view v_left (expand; reverse: lossless)
CREATE VIEW `v_left` AS
select
  `a`.`id`,
  coalesce(`b`.`name`, 'none') as `name`
from `a`
left join `b` on `b`.`id` = `a`.`b_id`;

-- step 4 of 5: create view v_right (expand; reverse: lossless)
CREATE VIEW `v_right` AS
select
  `a`.`id`,
  `b`.`name`
from `a`
right join `b` on `b`.`id` = `a`.`b_id`;

-- step 5 of 5: create view v_using (expand; reverse: lossless)
CREATE VIEW `v_using` AS
select
  `id`,
  `b`.`name`
from `a`
join `b` using (`id`);
