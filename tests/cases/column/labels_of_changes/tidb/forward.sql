-- schemac: forward script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 9: add column t.added (expand; reverse: lossy: values written to column t.added since)
ALTER TABLE `t` ADD COLUMN `added` int NULL;

-- step 2 of 9: add column t.demanded (expand; reverse: lossy: values written to column t.demanded since)
ALTER TABLE `t` ADD COLUMN `demanded` int NOT NULL DEFAULT 7;

-- step 3 of 9: alter column t.wider: int to bigint (expand; reverse: lossless, but fails where a value of column t.wider does not fit its former type)
ALTER TABLE `t` MODIFY COLUMN `wider` bigint NOT NULL;

-- step 4 of 9: alter column t.narrower: bigint to int (contract; reverse: lossless)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `narrower` int NOT NULL;

-- step 5 of 9: alter column t.finer: decimal(8,2) to decimal(12,4) (expand; reverse: lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `finer` decimal(12,4) NOT NULL;

-- step 6 of 9: alter column t.coarser: datetime(6) to datetime(0) (contract; reverse: lossy: fractions of seconds in column t.coarser do not come back)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `coarser` datetime(0) NOT NULL;

-- step 7 of 9: alter column t.required: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` MODIFY COLUMN `required` varchar(20) NOT NULL;

-- step 8 of 9: alter column t.bare: drop default (contract; reverse: lossless)
ALTER TABLE `t` ALTER COLUMN `bare` DROP DEFAULT;

-- step 9 of 9: alter column t.described: comment (expand; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `described` int NOT NULL COMMENT 'how many';

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
