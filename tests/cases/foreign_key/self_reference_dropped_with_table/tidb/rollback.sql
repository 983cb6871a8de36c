-- schemac: rollback script for TiDB 7.5 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 2 back: drop table node (lossy: the rows of table node)
CREATE TABLE `node` (
  `id` int NOT NULL,
  `parent_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_node_parent_id` (`parent_id`)
);

-- step 1 back: drop foreign key fk_node_parent_id on node (lossless)
ALTER TABLE `node` ADD CONSTRAINT `fk_node_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `node` (`id`);
