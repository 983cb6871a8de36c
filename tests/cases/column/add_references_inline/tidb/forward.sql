-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: add column shop.town_id (expand; reverse: lossless)
ALTER TABLE `shop` ADD COLUMN `town_id` int NULL;

-- step 2 of 3: add index fk_shop_town_id on shop (expand; reverse: lossless)
ALTER TABLE `shop` ADD INDEX `fk_shop_town_id` (`town_id`);

-- step 3 of 3: add foreign key fk_shop_town_id on shop (migrate; reverse: lossless)
ALTER TABLE `shop` ADD CONSTRAINT `fk_shop_town_id` FOREIGN KEY (`town_id`) REFERENCES `town` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;
