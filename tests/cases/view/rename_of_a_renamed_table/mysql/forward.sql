-- schemac: forward script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: drop view w (migrate; reverse: lossless)
DROP VIEW `w`;

-- step 2 of 6: drop view v (migrate; reverse: lossless)
DROP VIEW `v`;

-- step 3 of 6: rename table t to thing (contract; reverse: lossless)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
RENAME TABLE `t` TO `thing`;

-- step 4 of 6: rename column thing.a to amount (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on thing, blocks nobody
ALTER TABLE `thing` RENAME COLUMN `a` TO `amount`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 6: create view things (migrate; reverse: lossless)
CREATE VIEW `things` AS
select
  `thing`.`id`,
  `thing`.`amount`
from `thing`
join `u` as `other` on `other`.`id` = `thing`.`id`
order by `amount`;

-- step 6 of 6: create view w (migrate; reverse: lossless)
CREATE VIEW `w` AS
select
  `x`.`id`,
  (select max(`things`.`amount`) from `things` where `things`.`id` = `x`.`id`) as `most`
from `things` as `x`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
