-- schemac: rollback script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 3 (add index): drop index idx_t_state on t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` DROP INDEX `idx_t_state`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (convert column): convert column t.state: varchar(20) to enum (lossless, but fails where a value of column t.state does not fit its former type)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` enum('new', 'open', 'done') NULL DEFAULT 'open' AFTER `state`;
UPDATE `t` SET `schemac_convert_1` = case when cast(convert(`state` using utf8mb4) as binary) in ('new', 'open', 'done') then `state` when `state` is not null then '?' end;
ALTER TABLE `t`
  DROP COLUMN `state`,
  CHANGE COLUMN `schemac_convert_1` `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'open';

-- undo step 1 (drop index): add index idx_t_state on t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; builds an index
ALTER TABLE `t` ADD INDEX `idx_t_state` (`state`), ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
