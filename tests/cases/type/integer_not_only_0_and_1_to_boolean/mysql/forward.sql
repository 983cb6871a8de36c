-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: drop index idx on t (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` DROP INDEX `idx`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 5: convert column t.a: int to tinyint(1) (contract; reverse: lossy: the numbers that stood for true in column t.a do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` tinyint(1) NULL AFTER `a`;
UPDATE `t` SET `schemac_convert_1` = `a` <> 0;
ALTER TABLE `t`
  DROP COLUMN `a`,
  CHANGE COLUMN `schemac_convert_1` `a` tinyint(1) NOT NULL;

-- step 3 of 5: convert column t.b: decimal(5,2) to tinyint(1) (contract; reverse: lossy: the numbers that stood for true in column t.b do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` tinyint(1) NULL AFTER `b`;
UPDATE `t` SET `schemac_convert_1` = `b` <> 0;
ALTER TABLE `t`
  DROP COLUMN `b`,
  CHANGE COLUMN `schemac_convert_1` `b` tinyint(1) NULL;

-- step 4 of 5: convert column t.c: smallint to tinyint(1), change default (contract; reverse: lossy: the numbers that stood for true in column t.c do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` tinyint(1) NULL DEFAULT true AFTER `c`;
UPDATE `t` SET `schemac_convert_1` = `c` <> 0;
ALTER TABLE `t`
  DROP COLUMN `c`,
  CHANGE COLUMN `schemac_convert_1` `c` tinyint(1) NOT NULL DEFAULT true;

-- step 5 of 5: add index idx on t (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `idx` (`a`), ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
