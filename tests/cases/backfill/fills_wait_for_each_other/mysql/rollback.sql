-- schemac: rollback script for MySQL 8.0.16 and later, 16 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 16 (analyze table): nothing to do (lossless)

-- undo step 15 (analyze table): nothing to do (lossless)

-- undo step 14 (analyze table): nothing to do (lossless)

-- undo step 13 (add foreign key): drop foreign key fk_source_zone_id on source (lossless)
--   lock SHARED_UPGRADABLE on source, blocks reads and writes for a moment
ALTER TABLE `source` DROP FOREIGN KEY `fk_source_zone_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 12 (add unique key): drop unique key uq_zone_label on zone (lossless)
ALTER TABLE `zone` DROP INDEX `uq_zone_label`;

-- undo step 11 (add index): drop index fk_source_zone_id on source (lossless)
--   lock SHARED_UPGRADABLE on source, blocks nobody
ALTER TABLE `source` DROP INDEX `fk_source_zone_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 10 to 9, in one statement:
--   10 (alter column): alter column source.zone_id: nullable (lossless)
--   9 (alter column): alter column source.shown: nullable (lossless)
--   lock SHARED_UPGRADABLE on source, blocks nobody; rewrites the table
ALTER TABLE `source`
  MODIFY COLUMN `zone_id` bigint NULL,
  MODIFY COLUMN `shown` varchar(30) NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 8 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 5 (fill column): nothing to do, the values go with their column (lossless)

-- undo steps 4 to 3, in one statement:
--   4 (add column): drop column source.zone_id (lossy: values written to column source.zone_id since)
--   3 (add column): drop column source.shown (lossy: values written to column source.shown since)
--   lock SHARED_UPGRADABLE on source, blocks nobody; rewrites the table
ALTER TABLE `source`
  DROP COLUMN `zone_id`,
  DROP COLUMN `shown`,
  LOCK=NONE;

-- undo step 2 (create table): drop table zone (lossy: rows written to table zone since)
--   lock EXCLUSIVE on zone, blocks reads and writes for a moment
DROP TABLE `zone`;

-- undo step 1 (create table): drop table a_report (lossy: rows written to table a_report since)
--   lock EXCLUSIVE on a_report, blocks reads and writes for a moment
DROP TABLE `a_report`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
