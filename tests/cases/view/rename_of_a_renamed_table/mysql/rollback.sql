-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (create view): drop view w (lossless)
DROP VIEW `w`;

-- undo step 5 (create view): drop view things (lossless)
DROP VIEW `things`;

-- undo step 4 (rename column): rename column thing.amount to a (lossless)
--   lock SHARED_UPGRADABLE on thing, blocks nobody
ALTER TABLE `thing` RENAME COLUMN `amount` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (rename table): rename table thing to t (lossless)
--   lock EXCLUSIVE on thing, blocks reads and writes for a moment
RENAME TABLE `thing` TO `t`;

-- undo step 2 (drop view): create view v (lossless)
CREATE VIEW `v` AS
select
  `t`.`id`,
  `t`.`a`
from `t`
join `u` as `other` on `other`.`id` = `t`.`id`
order by `a`;

-- undo step 1 (drop view): create view w (lossless)
CREATE VIEW `w` AS
select
  `x`.`id`,
  (select max(`v`.`a`) from `v` where `v`.`id` = `x`.`id`) as `most`
from `v` as `x`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
