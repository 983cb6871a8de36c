-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 9 (create view): drop view by_using (lossless)
DROP VIEW `by_using`;

-- undo step 8 (create view): drop view by_name (lossless)
DROP VIEW `by_name`;

-- undo step 7 (create view): drop view aliased (lossless)
DROP VIEW `aliased`;

-- undo step 6 (rename column): rename column t.b to a (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` RENAME COLUMN `b` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 5 (rename column): rename column s.b to a (lossless)
--   lock SHARED_UPGRADABLE on s, blocks nobody
ALTER TABLE `s` RENAME COLUMN `b` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (rename table): rename table s to u (lossless)
--   lock EXCLUSIVE on s, blocks reads and writes for a moment
RENAME TABLE `s` TO `u`;

-- undo step 3 (drop view): create view by_using (lossless)
CREATE VIEW `by_using` AS
select
  `t`.`id`,
  `u`.`y`
from `t`
join `u` using (`a`);

-- undo step 2 (drop view): create view by_name (lossless)
CREATE VIEW `by_name` AS
select
  `x`,
  `y`
from `t`
natural join `u`;

-- undo step 1 (drop view): create view aliased (lossless)
CREATE VIEW `aliased` AS
select
  `u`.`x`,
  `s`.`y`
from `t` as `u`
join `u` as `s` on `s`.`id` = `u`.`id`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
