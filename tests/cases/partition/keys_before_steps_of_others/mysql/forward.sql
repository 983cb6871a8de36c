-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: add index idx_mail on account (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on account, blocks nobody; builds an index
ALTER TABLE `account` ADD INDEX `idx_mail` (`mail`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 3: add index idx_n on event (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on event, blocks nobody; builds an index
ALTER TABLE `event` ADD INDEX `idx_n` (`n`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 3: set partitioning of event (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on event, blocks writes; rewrites the table
ALTER TABLE `event`
PARTITION BY HASH (`id`) PARTITIONS 2;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
