-- schemac: forward script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: add column node.parent_id (expand; reverse: lossless)
ALTER TABLE `node` ADD COLUMN `parent_id` int NULL;

-- step 2 of 3: add index idx_node_parent on node (expand; reverse: lossless)
ALTER TABLE `node` ADD INDEX `idx_node_parent` (`parent_id`);

-- step 3 of 3: add foreign key fk_node_parent_id on node (migrate; reverse: lossless)
ALTER TABLE `node` ADD CONSTRAINT `fk_node_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `node` (`id`) ON DELETE CASCADE;
