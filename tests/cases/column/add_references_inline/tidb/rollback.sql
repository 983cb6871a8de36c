-- schemac: rollback script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 3 back: add foreign key fk_shop_town_id on shop (lossless)
ALTER TABLE `shop` DROP FOREIGN KEY `fk_shop_town_id`;

-- step 2 back: add index fk_shop_town_id on shop (lossless)
ALTER TABLE `shop` DROP INDEX `fk_shop_town_id`;

-- step 1 back: add column shop.town_id (lossless)
ALTER TABLE `shop` DROP COLUMN `town_id`;
