-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE `t` (
  `id` int NOT NULL,
  `n` int NULL,
  `r` int NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 7: create view as_written (expand; reverse: lossless)
CREATE VIEW `as_written` AS
select
  `id`,
  `n`
from `t`
order by `n`, `id`;

-- step 3 of 7: create view by_column (expand; reverse: lossless)
CREATE VIEW `by_column` AS
select
  `id`,
  `n`
from `t`
order by `n` is null, `n`, `id` desc;

-- step 4 of 7: create view by_count (expand; reverse: lossless)
CREATE VIEW `by_count` AS
select
  `n`,
  count(*) as `c`
from `t`
group by `n`
order by `c` desc, count(*);

-- step 5 of 7: create view by_name (expand; reverse: lossless)
CREATE VIEW `by_name` AS
select
  `id`,
  `n` as `number`
from `t`
order by `number` is not null, `number` desc, `id`;

-- step 6 of 7: create view by_outer (expand; reverse: lossless)
CREATE VIEW `by_outer` AS
select
  `a`.`id`,
  `b`.`id` as `other`
from `t` as `a`
left join `t` as `b` on `b`.`id` = `a`.`r`
order by `b`.`id` is null, `b`.`id`, `a`.`id`;

-- step 7 of 7: create view by_window (expand; reverse: lossless)
CREATE VIEW `by_window` AS
select
  `id`,
  row_number() over (order by `n` is null, `n`) as `place`,
  rank() over `w` as `other`
from `t`
window `w` as (order by `n` is not null, `n` desc);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
