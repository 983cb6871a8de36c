-- schemac: rollback script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 5 back: drop table region (lossy: the rows of table region)
CREATE TABLE `region` (
  `id` int NOT NULL,
  `name` varchar(20) NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 4 back: drop column shop.region_id (lossy: the values of column shop.region_id)
ALTER TABLE `shop` ADD COLUMN `region_id` int NULL AFTER `id`;

-- step 3 back: replace view shops (lossless)
CREATE OR REPLACE VIEW `shops` AS
select
  `s`.`id`,
  `r`.`name`
from `shop` as `s`
left join `region` as `r` on `r`.`id` = `s`.`region_id`;

-- step 2 back: drop index idx_shop_region on shop (lossless)
ALTER TABLE `shop` ADD INDEX `idx_shop_region` (`region_id`, `name`);

-- step 1 back: drop foreign key fk_shop_region_id on shop (lossless)
ALTER TABLE `shop` ADD CONSTRAINT `fk_shop_region_id` FOREIGN KEY (`region_id`) REFERENCES `region` (`id`);
