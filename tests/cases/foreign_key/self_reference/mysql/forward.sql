-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: add column node.parent_id (expand; reverse: lossy: values written to column node.parent_id since)
--   lock EXCLUSIVE on node, blocks reads and writes for a moment
ALTER TABLE `node` ADD COLUMN `parent_id` int NULL, ALGORITHM=INSTANT;

-- step 2 of 3: add index idx_node_parent on node (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on node, blocks nobody; builds an index
ALTER TABLE `node` ADD INDEX `idx_node_parent` (`parent_id`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 3: add foreign key fk_node_parent_id on node (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on node, blocks writes; rewrites the table
ALTER TABLE `node` ADD CONSTRAINT `fk_node_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `node` (`id`) ON DELETE CASCADE, ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
