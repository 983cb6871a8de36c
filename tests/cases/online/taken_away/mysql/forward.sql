-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: drop foreign key fk_shop on stock (contract; reverse: lossless, but fails where a row of stock has no match in shop)
--   lock SHARED_UPGRADABLE on stock and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `stock` DROP FOREIGN KEY `fk_shop`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 5: drop check chk_amount on stock (contract; reverse: lossless, but fails where a row breaks check chk_amount)
--   lock EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE `stock` DROP CHECK `chk_amount`;

-- step 3 of 5: alter column stock.amount: nullable (expand; reverse: lossless, but fails where column stock.amount is null)
--   lock SHARED_UPGRADABLE on stock, blocks nobody; rewrites the table
ALTER TABLE `stock` MODIFY COLUMN `amount` int NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 5: drop index idx_sku on stock (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on stock, blocks nobody
ALTER TABLE `stock` DROP INDEX `idx_sku`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 5: drop unique key uq_stock on stock (contract; reverse: lossless, but fails where two rows share key uq_stock)
--   lock SHARED_UPGRADABLE on stock, blocks nobody
ALTER TABLE `stock` DROP INDEX `uq_stock`, ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
