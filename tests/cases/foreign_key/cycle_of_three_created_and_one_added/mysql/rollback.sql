-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 5 (add foreign key): drop foreign key fk_a_b_id on a (lossless)
--   lock SHARED_UPGRADABLE on a, blocks reads and writes for a moment
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_b_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (add index): drop index fk_a_b_id on a (lossless)
--   lock SHARED_UPGRADABLE on a, blocks nobody
ALTER TABLE `a` DROP INDEX `fk_a_b_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (add column): drop column a.b_id (lossy: values written to column a.b_id since)
--   lock SHARED_UPGRADABLE on a, blocks nobody; rewrites the table
ALTER TABLE `a` DROP COLUMN `b_id`, LOCK=NONE;

-- undo step 2 (create table): drop table b (lossy: rows written to table b since)
--   lock EXCLUSIVE on b, blocks reads and writes for a moment
DROP TABLE `b`;

-- undo step 1 (create table): drop table c (lossy: rows written to table c since)
--   lock EXCLUSIVE on c and EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE `c`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
