-- schemac: forward script for MySQL 8.0.16 and later, 11 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 11: drop view x (migrate; reverse: lossless)
DROP VIEW `x`;

-- step 2 of 11: drop view w (migrate; reverse: lossless)
DROP VIEW `w`;

-- step 3 of 11: drop view v (contract; reverse: lossless)
DROP VIEW `v`;

-- step 4 of 11: drop check chk_t_n on t (contract; reverse: lossless, but fails where a row breaks check chk_t_n)
ALTER TABLE `t` DROP CHECK `chk_t_n`;

-- steps 5 to 6 of 11, in one statement:
--   5: drop index idx_t_n on t (contract; reverse: lossless)
--   6: drop index idx_t_twice on t (contract; reverse: lossless)
ALTER TABLE `t`
  DROP INDEX `idx_t_n`,
  DROP INDEX `idx_t_twice`;

-- step 7 of 11: drop unique key uq_t_n on t (contract; reverse: lossless, but fails where two rows share key uq_t_n)
ALTER TABLE `t` DROP INDEX `uq_t_n`;

-- step 8 of 11: create view w (migrate; reverse: lossless)
CREATE VIEW `w` AS
select
  `keep`
from `t`;

-- step 9 of 11: create view x (migrate; reverse: lossless)
CREATE VIEW `x` AS
select
  `keep`
from `w`;

-- steps 10 to 11 of 11, in one statement:
--   10: drop column t.twice (contract; reverse: lossless)
--   11: drop column t.n (contract; reverse: lossy: the values of column t.n do not come back)
ALTER TABLE `t`
  DROP COLUMN `twice`,
  DROP COLUMN `n`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
