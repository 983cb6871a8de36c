-- schemac: forward script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: drop foreign key fk_shop_region_id on shop (migrate; reverse: lossless)
ALTER TABLE `shop` DROP FOREIGN KEY `fk_shop_region_id`;

-- step 2 of 5: drop index idx_shop_region on shop (migrate; reverse: lossless)
ALTER TABLE `shop` DROP INDEX `idx_shop_region`;

-- step 3 of 5: replace view shops (expand; reverse: lossless)
CREATE OR REPLACE VIEW `shops` AS
select
  `s`.`id`,
  `s`.`name`
from `shop` as `s`;

-- step 4 of 5: drop column shop.region_id (contract; reverse: lossy: the values of column shop.region_id)
ALTER TABLE `shop` DROP COLUMN `region_id`;

-- step 5 of 5: drop table region (contract; reverse: lossy: the rows of table region)
DROP TABLE `region`;
