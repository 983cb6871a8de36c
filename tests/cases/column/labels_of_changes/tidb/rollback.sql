-- schemac: rollback script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 9 (alter column): alter column t.described: comment (lossless)
ALTER TABLE `t` MODIFY COLUMN `described` int NOT NULL;

-- undo step 8 (alter column): alter column t.bare: set default (lossless)
ALTER TABLE `t` ALTER COLUMN `bare` SET DEFAULT '''x''';

-- undo step 7 (alter column): alter column t.required: nullable (lossless)
ALTER TABLE `t` MODIFY COLUMN `required` varchar(20) NULL;

-- undo step 6 (alter column): alter column t.coarser: datetime(0) to datetime(6) (lossy: fractions of seconds in column t.coarser do not come back)
ALTER TABLE `t` MODIFY COLUMN `coarser` datetime(6) NOT NULL;

-- undo step 5 (alter column): alter column t.finer: decimal(12,4) to decimal(8,2) (lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `finer` decimal(8,2) NOT NULL;

-- undo step 4 (alter column): alter column t.narrower: int to bigint (lossless)
ALTER TABLE `t` MODIFY COLUMN `narrower` bigint NOT NULL;

-- undo step 3 (alter column): alter column t.wider: bigint to int (lossless, but fails where a value of column t.wider does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `wider` int NOT NULL;

-- undo step 2 (add column): drop column t.demanded (lossy: values written to column t.demanded since)
ALTER TABLE `t` DROP COLUMN `demanded`;

-- undo step 1 (add column): drop column t.added (lossy: values written to column t.added since)
ALTER TABLE `t` DROP COLUMN `added`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
