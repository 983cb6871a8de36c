-- schemac: rollback script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 3 back: add foreign key fk_node_parent_id on node (lossless)
ALTER TABLE `node` DROP FOREIGN KEY `fk_node_parent_id`;

-- step 2 back: add index idx_node_parent on node (lossless)
ALTER TABLE `node` DROP INDEX `idx_node_parent`;

-- step 1 back: add column node.parent_id (lossless)
ALTER TABLE `node` DROP COLUMN `parent_id`;
