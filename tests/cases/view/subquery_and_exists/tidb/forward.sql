-- schemac: forward script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: create view v_derived (expand; reverse: lossless)
CREATE VIEW `v_derived` AS
select
  `d`.`id`,
  `d`.`twice`
from (
  select
    `id`,
    `n` * 2 as `twice`
  from `b`
) as `d`
where `d`.`twice` > 2;

-- step 2 of 4: create view v_exists (expand; reverse: lossless)
CREATE VIEW `v_exists` AS
select
  `id`
from `a`
where exists (select 1 from `b` where `b`.`id` = `a`.`b_id`) and not exists (select 1 from `b` where `b`.`n` = `a`.`id`);

-- step 3 of 4: create view v_in (expand; reverse: lossless)
CREATE VIEW `v_in` AS
select
  `id`
from `a`
where `b_id` in (select `id` from `b` where `n` > 3);

-- step 4 of 4: create view v_scalar (expand; reverse: lossless)
CREATE VIEW `v_scalar` AS
select
  `id`,
  (select max(`n`) from `b`) as `top`
from `a`
where `id` = (select min(`id`) from `b`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
