-- schemac: rollback script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 3 (add foreign key): drop foreign key fk_node_parent_id on node (lossless)
--   lock SHARED_UPGRADABLE on node, blocks reads and writes for a moment
ALTER TABLE `node` DROP FOREIGN KEY `fk_node_parent_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (add index): drop index idx_node_parent on node (lossless)
--   lock SHARED_UPGRADABLE on node, blocks nobody
ALTER TABLE `node` DROP INDEX `idx_node_parent`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (add column): drop column node.parent_id (lossy: values written to column node.parent_id since)
--   lock SHARED_UPGRADABLE on node, blocks nobody; rewrites the table
ALTER TABLE `node` DROP COLUMN `parent_id`, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
