-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: drop view aliased (migrate; reverse: lossless)
DROP VIEW `aliased`;

-- step 2 of 9: drop view by_name (migrate; reverse: lossless)
DROP VIEW `by_name`;

-- step 3 of 9: drop view by_using (migrate; reverse: lossless)
DROP VIEW `by_using`;

-- step 4 of 9: rename table u to s (contract; reverse: lossless)
--   lock EXCLUSIVE on u, blocks reads and writes for a moment
RENAME TABLE `u` TO `s`;

-- step 5 of 9: rename column s.a to b (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on s, blocks nobody
ALTER TABLE `s` RENAME COLUMN `a` TO `b`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 9: rename column t.a to b (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` RENAME COLUMN `a` TO `b`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 9: create view aliased (migrate; reverse: lossless)
CREATE VIEW `aliased` AS
select
  `u`.`x`,
  `s`.`y`
from `t` as `u`
join `s` on `s`.`id` = `u`.`id`;

-- step 8 of 9: create view by_name (migrate; reverse: lossless)
CREATE VIEW `by_name` AS
select
  `x`,
  `y`
from `t`
natural join `s`;

-- step 9 of 9: create view by_using (migrate; reverse: lossless)
CREATE VIEW `by_using` AS
select
  `t`.`id`,
  `s`.`y`
from `t`
join `s` using (`b`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
