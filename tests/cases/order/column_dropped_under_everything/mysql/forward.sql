-- schemac: forward script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 8: drop check chk_t_n on t (contract; reverse: lossless, but fails where a row breaks check chk_t_n)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t` DROP CHECK `chk_t_n`;

-- steps 2 to 3 of 8, in one statement:
--   2: drop index idx_t_n on t (contract; reverse: lossless)
--   3: drop index idx_t_twice on t (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t`
  DROP INDEX `idx_t_n`,
  DROP INDEX `idx_t_twice`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 8: drop unique key uq_t_n on t (contract; reverse: lossless, but fails where two rows share key uq_t_n)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` DROP INDEX `uq_t_n`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 8: replace view w: query (migrate; reverse: lossless)
CREATE OR REPLACE VIEW `w` AS
select
  `keep`
from `t`;

-- step 6 of 8: drop view v (contract; reverse: lossless)
DROP VIEW `v`;

-- steps 7 to 8 of 8, in one statement:
--   7: drop column t.twice (contract; reverse: lossless)
--   8: drop column t.n (contract; reverse: lossy: the values of column t.n do not come back)
--   lock SHARED_UPGRADABLE on t, blocks nobody; rewrites the table
ALTER TABLE `t`
  DROP COLUMN `twice`,
  DROP COLUMN `n`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
