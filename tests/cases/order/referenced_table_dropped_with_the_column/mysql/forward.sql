-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: drop foreign key fk_shop_region_id on shop (contract; reverse: lossless, but fails where a row of shop has no match in region)
--   lock SHARED_UPGRADABLE on shop and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `shop` DROP FOREIGN KEY `fk_shop_region_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 5: drop index idx_shop_region on shop (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on shop, blocks nobody
ALTER TABLE `shop` DROP INDEX `idx_shop_region`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 5: replace view shops: query (migrate; reverse: lossless)
CREATE OR REPLACE VIEW `shops` AS
select
  `s`.`id`,
  `s`.`name`
from `shop` as `s`;

-- step 4 of 5: drop column shop.region_id (contract; reverse: lossy: the values of column shop.region_id do not come back)
--   lock SHARED_UPGRADABLE on shop, blocks nobody; rewrites the table
ALTER TABLE `shop` DROP COLUMN `region_id`, LOCK=NONE;

-- step 5 of 5: drop table region (contract; reverse: lossy: the rows of table region do not come back)
--   lock EXCLUSIVE on region, blocks reads and writes for a moment
DROP TABLE `region`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
