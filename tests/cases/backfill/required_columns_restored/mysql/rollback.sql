-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 7 to 5, in one statement:
--   7 (drop column): add column item.note, alter column item.note: set default, fill column item.note (restored from offer.note, but what was written to it since they were compared is not there)
--   6 (drop column): add column item.stock, alter column item.stock: set default, fill column item.stock, alter column item.stock: not null (restored from offer.stock, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   5 (drop column): add column item.price, fill column item.price, alter column item.price: not null (restored from offer.price, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   lock SHARED_UPGRADABLE on item, blocks nobody; rewrites the table
--   lock EXCLUSIVE on item, blocks reads and writes for a moment
--   lock SHARED_WRITE on item, blocks only writes to the same rows; changes rows
ALTER TABLE `item`
  ADD COLUMN `note` varchar(10) NULL,
  ADD COLUMN `stock` int NULL AFTER `id`,
  ADD COLUMN `price` decimal(8,2) NULL AFTER `id`,
  LOCK=NONE;
ALTER TABLE `item`
  ALTER COLUMN `note` SET DEFAULT 'new',
  ALTER COLUMN `stock` SET DEFAULT 3,
  ALGORITHM=INSTANT;
UPDATE `item`, `offer`
SET `item`.`note` = `offer`.`note`
WHERE (`offer`.`item_id` = `item`.`id`) AND `item`.`note` IS NULL;
UPDATE `item`, `offer`
SET `item`.`stock` = `offer`.`stock`
WHERE (`offer`.`item_id` = `item`.`id`) AND `item`.`stock` IS NULL;
UPDATE `item` SET `stock` = DEFAULT WHERE `stock` IS NULL;
UPDATE `item`, `offer`
SET `item`.`price` = `offer`.`price`
WHERE (`offer`.`item_id` = `item`.`id`) AND `item`.`price` IS NULL;
UPDATE `item` SET `price` = 0 WHERE `price` IS NULL;
ALTER TABLE `item`
  MODIFY COLUMN `stock` int NOT NULL DEFAULT 3,
  MODIFY COLUMN `price` decimal(8,2) NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (check carried): nothing to do (lossless)

-- undo step 3 (analyze table): nothing to do (lossless)

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table offer (lossy: rows written to table offer since)
--   lock EXCLUSIVE on offer, blocks reads and writes for a moment
DROP TABLE `offer`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
