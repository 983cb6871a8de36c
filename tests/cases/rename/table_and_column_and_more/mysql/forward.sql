-- schemac: forward script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: rename table purchase to Order (contract; reverse: lossless)
RENAME TABLE `purchase` TO `Order`;

-- step 2 of 6: rename column Order.buyer to customer (contract; reverse: lossless)
ALTER TABLE `Order` RENAME COLUMN `buyer` TO `customer`;

-- step 3 of 6: rename index idx_buyer to idx_customer on Order (migrate; reverse: lossless)
ALTER TABLE `Order` RENAME INDEX `idx_buyer` TO `idx_customer`;

-- step 4 of 6: alter table Order (expand; reverse: lossless)
ALTER TABLE `Order` COMMENT='what was bought';

-- step 5 of 6: add column Order.at (expand; reverse: lossless)
ALTER TABLE `Order` ADD COLUMN `at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6);

-- step 6 of 6: alter column Order.customer (migrate; reverse: lossless)
ALTER TABLE `Order` MODIFY COLUMN `customer` varchar(80) NOT NULL;
