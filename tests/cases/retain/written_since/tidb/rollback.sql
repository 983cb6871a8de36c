-- schemac: rollback script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 9 (drop column): add column item.note, fill column item.note, alter column item.note: not null (lossless from schemac_retained_item_2, as it was when both were compared right before; rows that came since get a zero value)
--   blocks nobody; scans the table
ALTER TABLE `item` ADD COLUMN `note` varchar(20) NULL;
UPDATE `item`, `schemac_retained_item_2`
SET `item`.`note` = `schemac_retained_item_2`.`note`
WHERE (`schemac_retained_item_2`.`id` = `item`.`id`) AND `item`.`note` IS NULL;
UPDATE `item` SET `note` = '' WHERE `note` IS NULL;
ALTER TABLE `item` MODIFY COLUMN `note` varchar(20) NOT NULL;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 6 (create table): drop table schemac_retained_item_2 (lossless)
DROP TABLE `schemac_retained_item_2`;

-- undo step 5 (note values): forget values of column item.price in schemac_retained_item (lossless)
DELETE FROM `schemac_retained_item` WHERE NOT EXISTS (SELECT 1 FROM `item` WHERE `schemac_retained_item`.`id` = `item`.`id` AND CAST(`item`.`price` AS BINARY) <=> CAST(`schemac_retained_item`.`value_after` AS BINARY));

-- undo step 4 (alter column): alter column item.price: int to decimal(8,2) (lossless from schemac_retained_item, as it was when both were compared right before, but fails where a value of column item.price does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `item` MODIFY COLUMN `price` decimal(8,2) NOT NULL;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): restore column item.price from schemac_retained_item (lossless)
--   blocks nobody; changes rows
UPDATE `item`, `schemac_retained_item` SET `item`.`price` = `schemac_retained_item`.`price` WHERE `schemac_retained_item`.`id` = `item`.`id`;

-- undo step 1 (create table): drop table schemac_retained_item (lossless)
DROP TABLE `schemac_retained_item`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
