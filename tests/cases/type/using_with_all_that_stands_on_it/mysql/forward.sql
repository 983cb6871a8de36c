-- schemac: forward script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 8: drop check chk_price on item (migrate; reverse: lossless)
--   lock EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE `item` DROP CHECK `chk_price`;

-- step 2 of 8: drop index idx_price on item (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody
ALTER TABLE `item` DROP INDEX `idx_price`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 8: drop unique key uq_item on item (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody
ALTER TABLE `item` DROP INDEX `uq_item`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 8: convert column item.price: decimal(10,2) to bigint (contract; reverse: lossy: the former values in column item.price do not come back; fails where a value of column item.price does not fit its former type)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` ADD COLUMN `schemac_convert_1` bigint NULL AFTER `price`;
UPDATE `item` SET `schemac_convert_1` = `price` * 100;
ALTER TABLE `item`
  DROP COLUMN `price`,
  CHANGE COLUMN `schemac_convert_1` `price` bigint NOT NULL;

-- step 5 of 8: convert column item.weight: varchar(12) to int, nullable, set default (contract; reverse: lossy: the former values in column item.weight do not come back; fails where column item.weight is null)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` ADD COLUMN `schemac_convert_1` int NULL DEFAULT 1 AFTER `weight`;
UPDATE `item` SET `schemac_convert_1` = cast(replace(`weight`, 'kg', '') as signed);
ALTER TABLE `item`
  DROP COLUMN `weight`,
  CHANGE COLUMN `schemac_convert_1` `weight` int NULL DEFAULT 1;

-- step 6 of 8: add index idx_price on item (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody; builds an index
ALTER TABLE `item` ADD INDEX `idx_price` (`price`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 8: add unique key uq_item on item (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody; builds an index
ALTER TABLE `item` ADD UNIQUE KEY `uq_item` (`weight`, `note`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 8 of 8: add check chk_price on item (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` ADD CONSTRAINT `chk_price` CHECK (`price` > 0), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
