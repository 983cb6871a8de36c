-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: create table schemac_retained_item (contract; reverse: lossless)
CREATE TABLE `schemac_retained_item` (
  `id` int NOT NULL,
  `price` decimal(8,2) NULL,
  `value_after` int NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 9: retain column item.price in schemac_retained_item (contract; reverse: lossless)
--   lock SHARED_READ on item, blocks writes; scans the table
INSERT INTO `schemac_retained_item` (`id`, `price`) SELECT `id`, `price` FROM `item`;

-- step 3 of 9: check values of column item.price (contract; reverse: lossless)
--   lock SHARED_READ on item, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `item` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_item` WHERE (`schemac_retained_item`.`id` = `item`.`id`) AND `schemac_retained_item`.`price` <=> `item`.`price`)), 'SELECT `item.price was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 4 of 9: alter column item.price: decimal(8,2) to int (contract; reverse: lossless from schemac_retained_item, as it was when both were compared right before, but fails where a value of column item.price does not fit its former type)
--   lock SHARED_NO_WRITE on item, blocks writes; rewrites the table
ALTER TABLE `item` MODIFY COLUMN `price` int NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 5 of 9: note column item.price in schemac_retained_item (contract; reverse: lossless)
UPDATE `schemac_retained_item`, `item` SET `schemac_retained_item`.`value_after` = `item`.`price` WHERE `schemac_retained_item`.`id` = `item`.`id`;

-- step 6 of 9: create table schemac_retained_item_2 (contract; reverse: lossless)
CREATE TABLE `schemac_retained_item_2` (
  `id` int NOT NULL,
  `note` varchar(20) NULL,
  PRIMARY KEY (`id`)
);

-- step 7 of 9: retain column item.note in schemac_retained_item_2 (contract; reverse: lossless)
--   lock SHARED_READ on item, blocks writes; scans the table
INSERT INTO `schemac_retained_item_2` (`id`, `note`) SELECT `id`, `note` FROM `item`;

-- step 8 of 9: check values of column item.note (contract; reverse: lossless)
--   lock SHARED_READ on item, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `item` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_item_2` WHERE (`schemac_retained_item_2`.`id` = `item`.`id`) AND CAST(CONVERT(`schemac_retained_item_2`.`note` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`item`.`note` USING utf8mb4) AS BINARY))), 'SELECT `item.note was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 9 of 9: drop column item.note (contract; reverse: lossless from schemac_retained_item_2, as it was when both were compared right before; rows that came since get a zero value)
--   lock SHARED_UPGRADABLE on item, blocks nobody; rewrites the table
ALTER TABLE `item` DROP COLUMN `note`, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
