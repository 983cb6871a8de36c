-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

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

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
