-- schemac: forward script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 10: create table a (expand; reverse: lossy: rows written to table a since)
CREATE TABLE `a` (
  `id` int NOT NULL,
  `n` int NOT NULL,
  `v` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 10: create table b (expand; reverse: lossy: rows written to table b since)
CREATE TABLE `b` (
  `id` int NOT NULL,
  `a_n` int NOT NULL,
  `x` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 3 of 10: create view before_grouping (expand; reverse: lossless)
CREATE VIEW `before_grouping` AS
select
  `n`
from `a`
where exists (select 1 from `b` where `b`.`x` = `a`.`v`)
group by `n`;

-- step 4 of 10: create view having (expand; reverse: lossless)
CREATE VIEW `having` AS
select
  `n`
from `a`
group by `n`
having exists (select 1 from `b` where `b`.`x` = `a`.`n`);

-- step 5 of 10: create view inner_groups (expand; reverse: lossless)
CREATE VIEW `inner_groups` AS
select
  `n`,
  (select max(`x`) from `b` where `b`.`a_n` = `a`.`v` group by `b`.`a_n`) as `top`
from `a`;

-- step 6 of 10: create view inside_an_aggregate (expand; reverse: lossless)
CREATE VIEW `inside_an_aggregate` AS
select
  `n`,
  sum((select max(`x`) from `b` where `b`.`x` = `a`.`v`)) as `total`
from `a`
group by `n`;

-- step 7 of 10: create view item (expand; reverse: lossless)
CREATE VIEW `item` AS
select
  `n`,
  (select max(`x`) from `b` where `b`.`a_n` = `a`.`n`) as `top`
from `a`
group by `n`;

-- step 8 of 10: create view ordered (expand; reverse: lossless)
CREATE VIEW `ordered` AS
select
  `n`
from `a`
group by `n`
order by (select max(`x`) from `b` where `b`.`x` = `a`.`n`) is null, (select max(`x`) from `b` where `b`.`x` = `a`.`n`);

-- step 9 of 10: create view outer_aggregate (expand; reverse: lossless)
CREATE VIEW `outer_aggregate` AS
select
  `n`,
  (select sum(`a`.`v`) from `b` limit 1) as `total`
from `a`
group by `n`;

-- step 10 of 10: create view whole_key (expand; reverse: lossless)
CREATE VIEW `whole_key` AS
select
  `id`,
  (select max(`x`) from `b` where `b`.`a_n` = `a`.`v`) as `top`
from `a`
group by `id`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
