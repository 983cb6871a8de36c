-- schemac: rollback script for MySQL 8.0.16 and later, 12 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 12 (create view): drop view view (lossless)
DROP VIEW `view`;

-- undo step 11 (add foreign key): drop foreign key fk_select_group on select (lossless)
--   lock SHARED_UPGRADABLE on select, blocks reads and writes for a moment
ALTER TABLE `select` DROP FOREIGN KEY `fk_select_group`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 10 to 9, in one statement:
--   10 (add check): drop check constraint on select (lossless)
--   9 (add check): drop check check on select (lossless)
--   lock EXCLUSIVE on select, blocks reads and writes for a moment
ALTER TABLE `select`
  DROP CHECK `constraint`,
  DROP CHECK `check`;

-- undo step 8 (add unique key): drop unique key unique on select (lossless)
--   lock SHARED_UPGRADABLE on select, blocks nobody
ALTER TABLE `select` DROP INDEX `unique`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 7 to 6, in one statement:
--   7 (add index): drop index index on select (lossless)
--   6 (add index): drop index order on select (lossless)
--   lock SHARED_UPGRADABLE on select, blocks nobody
ALTER TABLE `select`
  DROP INDEX `index`,
  DROP INDEX `order`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 5 to 2, in one statement:
--   5 (add column): drop column select.desc (lossy: values written to column select.desc since)
--   4 (add column): drop column select.null (lossy: values written to column select.null since)
--   3 (add column): drop column select.group (lossy: values written to column select.group since)
--   2 (add column): drop column select.where (lossy: values written to column select.where since)
--   lock SHARED_UPGRADABLE on select, blocks nobody; rewrites the table
ALTER TABLE `select`
  DROP COLUMN `desc`,
  DROP COLUMN `null`,
  DROP COLUMN `group`,
  DROP COLUMN `where`,
  LOCK=NONE;

-- undo step 1 (create table): drop table table (lossy: rows written to table table since)
--   lock EXCLUSIVE on table and EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE `table`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
