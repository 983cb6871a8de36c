-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: drop view over_base (migrate; reverse: lossless)
DROP VIEW `over_base`;

-- step 2 of 7: drop view over_t (migrate; reverse: lossless)
DROP VIEW `over_t`;

-- step 3 of 7: rename view base to ground (contract; reverse: lossless)
RENAME TABLE `base` TO `ground`;

-- step 4 of 7: rename column t.a to c (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` RENAME COLUMN `a` TO `c`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 7: create view over_base (migrate; reverse: lossless)
CREATE VIEW `over_base` AS
select id from ground;

-- step 6 of 7: create view over_t (migrate; reverse: lossless)
CREATE VIEW `over_t` AS
select t.c as a, u.id from t, u;

-- step 7 of 7: drop column t.gone (contract; reverse: lossy: the values of column t.gone do not come back)
--   lock SHARED_UPGRADABLE on t, blocks nobody; rewrites the table
ALTER TABLE `t` DROP COLUMN `gone`, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
