-- schemac: rollback script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 8 (add check): drop check chk_price on item (lossless)
--   lock EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE `item` DROP CHECK `chk_price`;

-- undo step 7 (add unique key): drop unique key uq_item on item (lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody
ALTER TABLE `item` DROP INDEX `uq_item`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 6 (add index): drop index idx_price on item (lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody
ALTER TABLE `item` DROP INDEX `idx_price`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 5 (convert column): convert column item.weight: int to varchar(12), not null, drop default (lossy: the former values in column item.weight do not come back; fails where column item.weight is null)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` ADD COLUMN `schemac_convert_1` varchar(12) NULL AFTER `weight`;
UPDATE `item` SET `schemac_convert_1` = `weight`;
ALTER TABLE `item`
  DROP COLUMN `weight`,
  CHANGE COLUMN `schemac_convert_1` `weight` varchar(12) NOT NULL;

-- undo step 4 (convert column): convert column item.price: bigint to decimal(10,2) (lossy: the former values in column item.price do not come back; fails where a value of column item.price does not fit its former type)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` ADD COLUMN `schemac_convert_1` decimal(10,2) NULL AFTER `price`;
UPDATE `item` SET `schemac_convert_1` = `price`;
ALTER TABLE `item`
  DROP COLUMN `price`,
  CHANGE COLUMN `schemac_convert_1` `price` decimal(10,2) NOT NULL;

-- undo step 3 (drop unique key): add unique key uq_item on item (lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody; builds an index
ALTER TABLE `item` ADD UNIQUE KEY `uq_item` (`weight`, `note`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (drop index): add index idx_price on item (lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody; builds an index
ALTER TABLE `item` ADD INDEX `idx_price` (`price`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (drop check): add check chk_price on item (lossless)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` ADD CONSTRAINT `chk_price` CHECK (`price` > 0), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
