-- schemac: forward script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 10: drop foreign key fk_a_b_id on a (contract; reverse: lossless, but fails where a row of a has no match in b)
--   lock SHARED_UPGRADABLE on a and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_b_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 10: drop foreign key fk_by_code_code on by_code (contract; reverse: lossless, but fails where a row of by_code has no match in kept)
--   lock SHARED_UPGRADABLE on by_code and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `by_code` DROP FOREIGN KEY `fk_by_code_code`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 10: drop foreign key fk_own_up on own (contract; reverse: lossless, but fails where a row of own has no match in own)
--   lock SHARED_UPGRADABLE on own, blocks reads and writes for a moment
ALTER TABLE `own` DROP FOREIGN KEY `fk_own_up`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 10: drop table b (contract; reverse: lossy: the rows of table b do not come back)
--   lock EXCLUSIVE on b and EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE `b`;

-- step 5 of 10: drop unique key uq_kept_code on kept (contract; reverse: lossless, but fails where two rows share key uq_kept_code)
--   lock SHARED_UPGRADABLE on kept, blocks nobody
ALTER TABLE `kept` DROP INDEX `uq_kept_code`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 10: drop index fk_own_up on own (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on own, blocks nobody
ALTER TABLE `own` DROP INDEX `fk_own_up`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 10: create view b (expand; reverse: lossless)
CREATE VIEW `b` AS
select
  `id`
from `kept`;

-- step 8 of 10: drop column own.up (contract; reverse: lossy: the values of column own.up do not come back)
--   lock SHARED_UPGRADABLE on own, blocks nobody; rewrites the table
ALTER TABLE `own` DROP COLUMN `up`, LOCK=NONE;

-- step 9 of 10: drop table a (contract; reverse: lossy: the rows of table a do not come back)
--   lock EXCLUSIVE on a, blocks reads and writes for a moment
DROP TABLE `a`;

-- step 10 of 10: drop table by_code (contract; reverse: lossy: the rows of table by_code do not come back)
--   lock EXCLUSIVE on by_code, blocks reads and writes for a moment
DROP TABLE `by_code`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
