-- schemac: rollback script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 5 (drop table): create table region (lossy: the rows of table region do not come back)
CREATE TABLE `region` (
  `id` int NOT NULL,
  `name` varchar(20) NOT NULL,
  PRIMARY KEY (`id`)
);

-- undo step 4 (drop column): add column shop.region_id (lossy: the values of column shop.region_id do not come back)
ALTER TABLE `shop` ADD COLUMN `region_id` int NULL AFTER `id`;

-- undo step 3 (replace view): replace view shops: query (lossless)
CREATE OR REPLACE VIEW `shops` AS
select
  `s`.`id`,
  `r`.`name`
from `shop` as `s`
left join `region` as `r` on `r`.`id` = `s`.`region_id`;

-- undo step 2 (drop index): add index idx_shop_region on shop (lossless)
--   blocks nobody; builds an index
ALTER TABLE `shop` ADD INDEX `idx_shop_region` (`region_id`, `name`);

-- undo step 1 (drop foreign key): add foreign key fk_shop_region_id on shop (lossless, but fails where a row of shop has no match in region)
--   blocks nobody; scans the table
ALTER TABLE `shop` ADD CONSTRAINT `fk_shop_region_id` FOREIGN KEY (`region_id`) REFERENCES `region` (`id`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
