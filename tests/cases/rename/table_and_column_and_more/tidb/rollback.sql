-- schemac: rollback script for TiDB 7.5 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 6 back: alter column Order.customer (lossless)
ALTER TABLE `Order` MODIFY COLUMN `customer` varchar(50) NOT NULL;

-- step 5 back: add column Order.at (lossless)
ALTER TABLE `Order` DROP COLUMN `at`;

-- step 4 back: alter table Order (lossless)
ALTER TABLE `Order` COMMENT='';

-- step 3 back: rename index idx_buyer to idx_customer on Order (lossless)
ALTER TABLE `Order` RENAME INDEX `idx_customer` TO `idx_buyer`;

-- step 2 back: rename column Order.buyer to customer (lossless)
ALTER TABLE `Order` RENAME COLUMN `customer` TO `buyer`;

-- step 1 back: rename table purchase to Order (lossless)
RENAME TABLE `Order` TO `purchase`;
