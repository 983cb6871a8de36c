-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 9 (alter column): alter column t.described: comment (lossless)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t` MODIFY COLUMN `described` int NOT NULL;

-- undo step 8 (alter column): alter column t.bare: set default (lossless)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t` ALTER COLUMN `bare` SET DEFAULT '''x''', ALGORITHM=INSTANT;

-- undo step 7 (alter column): alter column t.required: nullable (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `required` varchar(20) NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 6 to 3, in one statement:
--   6 (alter column): alter column t.coarser: datetime(0) to datetime(6) (lossy: fractions of seconds in column t.coarser do not come back)
--   5 (alter column): alter column t.finer: decimal(12,4) to decimal(8,2) (lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
--   4 (alter column): alter column t.narrower: int to bigint (lossless)
--   3 (alter column): alter column t.wider: bigint to int (lossless, but fails where a value of column t.wider does not fit its former type)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t`
  MODIFY COLUMN `coarser` datetime(6) NOT NULL,
  MODIFY COLUMN `finer` decimal(8,2) NOT NULL,
  MODIFY COLUMN `narrower` bigint NOT NULL,
  MODIFY COLUMN `wider` int NOT NULL,
  ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column t.demanded (lossy: values written to column t.demanded since)
--   1 (add column): drop column t.added (lossy: values written to column t.added since)
--   lock SHARED_UPGRADABLE on t, blocks nobody; rewrites the table
ALTER TABLE `t`
  DROP COLUMN `demanded`,
  DROP COLUMN `added`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
