-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: rename table renamed to renamed_since (contract; reverse: lossless)
RENAME TABLE `renamed` TO `renamed_since`;

-- step 2 of 5: rename column renamed_since.before to after (contract; reverse: lossless)
ALTER TABLE `renamed_since` RENAME COLUMN `before` TO `after`;

-- step 3 of 5: add column grown.small (expand; reverse: lossy: values written to column grown.small since)
ALTER TABLE `grown` ADD COLUMN `small` tinyint NULL;

-- step 4 of 5: add column grown.big (expand; reverse: lossy: values written to column grown.big since)
ALTER TABLE `grown` ADD COLUMN `big` bigint unsigned NULL;

-- step 5 of 5: add index idx_grown_at on grown (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `grown` ADD INDEX `idx_grown_at` (`at`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
