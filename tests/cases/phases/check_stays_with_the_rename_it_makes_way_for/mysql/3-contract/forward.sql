-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: drop view cheap_items (contract; reverse: lossless)
DROP VIEW `cheap_items`;

-- step 2 of 7: drop check chk_item_price on item (contract; reverse: lossless)
--   lock EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE `item` DROP CHECK `chk_item_price`;

-- step 3 of 7: rename column item.price to unit_price (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on item, blocks nobody
ALTER TABLE `item` RENAME COLUMN `price` TO `unit_price`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 7: add column item.note (contract; reverse: lossy: values written to column item.note since)
--   lock EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE `item` ADD COLUMN `note` varchar(40) NULL, ALGORITHM=INSTANT;

-- step 5 of 7: alter column item.stock: int to bigint (contract; reverse: lossless, but fails where a value of column item.stock does not fit its former type)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` MODIFY COLUMN `stock` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 6 of 7: add check chk_item_price on item (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` ADD CONSTRAINT `chk_item_price` CHECK (`unit_price` >= 0), ALGORITHM=COPY, LOCK=SHARED;

-- step 7 of 7: create view cheap_items (contract; reverse: lossless)
CREATE VIEW `cheap_items` AS
select
  `id`,
  `unit_price` as `price`
from `item`
where `unit_price` < 10;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
