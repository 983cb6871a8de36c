-- schemac: forward script for TiDB 7.5 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 2: create table order (expand; reverse: lossless)
CREATE TABLE `order` (
  `id` int NOT NULL,
  `item_state` enum('open', 'done') NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 2: create table order_item (expand; reverse: lossless)
CREATE TABLE `order_item` (
  `id` int NOT NULL,
  `state` enum('open', 'done') NOT NULL,
  PRIMARY KEY (`id`)
);
