-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (add foreign key): drop foreign key fk_shop on stock (lossless)
--   lock SHARED_UPGRADABLE on stock and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `stock` DROP FOREIGN KEY `fk_shop`;

-- undo step 5 (add check): drop check chk_mark on stock (lossless)
--   lock EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE `stock` DROP CHECK `chk_mark`;

-- undo step 4 (add unique key): drop unique key uq_stock on stock (lossless)
--   lock SHARED_UPGRADABLE on stock, blocks nobody
ALTER TABLE `stock` DROP INDEX `uq_stock`;

-- undo step 3 (replace index): replace index idx_sku on stock: columns (lossless)
--   lock SHARED_UPGRADABLE on stock, blocks nobody; builds an index
ALTER TABLE `stock`
  DROP INDEX `idx_sku`,
  ADD INDEX `idx_sku` (`sku`);

-- undo step 2 (alter column): alter column stock.shop: nullable (lossless)
--   lock SHARED_UPGRADABLE on stock, blocks nobody; rewrites the table
ALTER TABLE `stock` MODIFY COLUMN `shop` bigint NULL;

-- undo step 1 (add column): drop column stock.mark (lossy: values written to column stock.mark since)
--   lock SHARED_UPGRADABLE on stock, blocks nobody; rewrites the table
ALTER TABLE `stock` DROP COLUMN `mark`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
