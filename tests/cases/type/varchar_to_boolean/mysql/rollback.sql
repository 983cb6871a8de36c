-- schemac: rollback script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 3 (convert column): convert column t.c: tinyint(1) to varchar(5), change default (lossy: exact texts in column t.c do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` varchar(5) NULL DEFAULT 'no' AFTER `c`;
UPDATE `t` SET `schemac_convert_1` = case when `c` <> 0 then 'true' when `c` = 0 then 'false' end;
ALTER TABLE `t`
  DROP COLUMN `c`,
  CHANGE COLUMN `schemac_convert_1` `c` varchar(5) NOT NULL DEFAULT 'no';

-- undo step 2 (convert column): convert column t.b: tinyint(1) to text (lossy: exact texts in column t.b do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` text NULL AFTER `b`;
UPDATE `t` SET `schemac_convert_1` = case when `b` <> 0 then 'true' when `b` = 0 then 'false' end;
ALTER TABLE `t`
  DROP COLUMN `b`,
  CHANGE COLUMN `schemac_convert_1` `b` text NULL;

-- undo step 1 (convert column): convert column t.a: tinyint(1) to varchar(5) (lossy: exact texts in column t.a do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` varchar(5) NULL AFTER `a`;
UPDATE `t` SET `schemac_convert_1` = case when `a` <> 0 then 'true' when `a` = 0 then 'false' end;
ALTER TABLE `t`
  DROP COLUMN `a`,
  CHANGE COLUMN `schemac_convert_1` `a` varchar(5) NOT NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
