-- schemac: rollback script for TiDB 7.5 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 2 back: create table order_item (lossless)
DROP TABLE `order_item`;

-- step 1 back: create table order (lossless)
DROP TABLE `order`;
