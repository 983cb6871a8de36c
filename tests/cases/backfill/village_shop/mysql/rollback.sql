-- schemac: rollback script for MySQL 8.0.16 and later, 40 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 40 (drop column): add column users.house_number, fill column users.house_number, alter column users.house_number: not null (restored from addresses.house_number, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   lock EXCLUSIVE on users, blocks reads and writes for a moment
--   lock SHARED_WRITE on users, blocks only writes to the same rows; changes rows
--   lock SHARED_UPGRADABLE on users, blocks nobody; rewrites the table
ALTER TABLE `users` ADD COLUMN `house_number` varchar(10) NULL, ALGORITHM=INSTANT;
UPDATE `users`, `addresses`
SET `users`.`house_number` = `addresses`.`house_number`
WHERE (`addresses`.`id` = `users`.`address_id`) AND `users`.`house_number` IS NULL;
UPDATE `users` SET `house_number` = '' WHERE `house_number` IS NULL;
ALTER TABLE `users` MODIFY COLUMN `house_number` varchar(10) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 39 (check carried): nothing to do (lossless)

-- undo step 38 (drop column): add column shops.house_number, fill column shops.house_number (restored from addresses.house_number, but values without a match in addresses are gone; what was written to it since they were compared is not there)
--   lock EXCLUSIVE on shops, blocks reads and writes for a moment
--   lock SHARED_WRITE on shops, blocks only writes to the same rows; changes rows
ALTER TABLE `shops` ADD COLUMN `house_number` varchar(10) NULL, ALGORITHM=INSTANT;
UPDATE `shops`, `addresses`
SET `shops`.`house_number` = `addresses`.`house_number`
WHERE (`addresses`.`id` = `shops`.`address_id`) AND `shops`.`house_number` IS NULL;

-- undo step 37 (check carried): nothing to do (lossless)

-- undo steps 36 to 34, in one statement:
--   36 (drop column): add column products.stock, fill column products.stock, alter column products.stock: not null (restored from product_variants.stock, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   35 (drop column): add column products.price, fill column products.price, alter column products.price: not null (restored from product_variants.price, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   34 (drop column): add column products.category, fill column products.category (restored from product_categories.name, but values without a match in product_categories are gone; what was written to it since they were compared is not there)
--   lock SHARED_UPGRADABLE on products, blocks nobody; rewrites the table
--   lock SHARED_WRITE on products, blocks only writes to the same rows; changes rows
ALTER TABLE `products`
  ADD COLUMN `stock` int NULL,
  ADD COLUMN `price` decimal(10,2) NULL AFTER `category_id`,
  ADD COLUMN `category` varchar(40) NULL AFTER `category_id`,
  LOCK=NONE;
UPDATE `products`, `product_variants`
SET `products`.`stock` = `product_variants`.`stock`
WHERE (`product_variants`.`sku` = concat(cast(`products`.`id` as char), '-default')) AND `products`.`stock` IS NULL;
UPDATE `products` SET `stock` = 0 WHERE `stock` IS NULL;
UPDATE `products`, `product_variants`
SET `products`.`price` = `product_variants`.`price`
WHERE (`product_variants`.`sku` = concat(cast(`products`.`id` as char), '-default')) AND `products`.`price` IS NULL;
UPDATE `products` SET `price` = 0 WHERE `price` IS NULL;
UPDATE `products`, `product_categories`
SET `products`.`category` = `product_categories`.`name`
WHERE (`product_categories`.`id` = `products`.`category_id`) AND `products`.`category` IS NULL;
ALTER TABLE `products`
  MODIFY COLUMN `stock` int NOT NULL,
  MODIFY COLUMN `price` decimal(10,2) NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 33 (check carried): nothing to do (lossless)

-- undo step 32 (analyze table): nothing to do (lossless)

-- undo step 31 (analyze table): nothing to do (lossless)

-- undo step 30 (analyze table): nothing to do (lossless)

-- undo step 29 (analyze table): nothing to do (lossless)

-- undo step 28 (analyze table): nothing to do (lossless)

-- undo step 27 (analyze table): nothing to do (lossless)

-- undo step 26 (add foreign key): drop foreign key fk_users_address_id on users (lossless)
--   lock SHARED_UPGRADABLE on users, blocks reads and writes for a moment
ALTER TABLE `users` DROP FOREIGN KEY `fk_users_address_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 25 (add foreign key): drop foreign key fk_shops_address_id on shops (lossless)
--   lock SHARED_UPGRADABLE on shops, blocks reads and writes for a moment
ALTER TABLE `shops` DROP FOREIGN KEY `fk_shops_address_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 24 (add foreign key): drop foreign key fk_products_category_id on products (lossless)
--   lock SHARED_UPGRADABLE on products, blocks reads and writes for a moment
ALTER TABLE `products` DROP FOREIGN KEY `fk_products_category_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 23 (add foreign key): drop foreign key fk_product_variants_product_id on product_variants (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `product_variants` DROP FOREIGN KEY `fk_product_variants_product_id`;

-- undo steps 22 to 21, in one statement:
--   22 (add check): drop check chk_product_variants_stock on product_variants (lossless)
--   21 (add check): drop check chk_product_variants_price on product_variants (lossless)
ALTER TABLE `product_variants`
  DROP CHECK `chk_product_variants_stock`,
  DROP CHECK `chk_product_variants_price`;

-- undo step 20 (add index): drop index fk_users_address_id on users (lossless)
--   lock SHARED_UPGRADABLE on users, blocks nobody
ALTER TABLE `users` DROP INDEX `fk_users_address_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 19 (add index): drop index fk_shops_address_id on shops (lossless)
--   lock SHARED_UPGRADABLE on shops, blocks nobody
ALTER TABLE `shops` DROP INDEX `fk_shops_address_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 18 (add index): drop index fk_products_category_id on products (lossless)
--   lock SHARED_UPGRADABLE on products, blocks nobody
ALTER TABLE `products` DROP INDEX `fk_products_category_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 17 (add unique key): drop unique key uq_product_variants_sku on product_variants (lossless)
ALTER TABLE `product_variants` DROP INDEX `uq_product_variants_sku`;

-- undo step 16 (add index): drop index fk_product_variants_product_id on product_variants (lossless)
ALTER TABLE `product_variants` DROP INDEX `fk_product_variants_product_id`;

-- undo step 15 (add unique key): drop unique key uq_product_categories_name on product_categories (lossless)
ALTER TABLE `product_categories` DROP INDEX `uq_product_categories_name`;

-- undo step 14 (add unique key): drop unique key uq_addresses_house_number on addresses (lossless)
ALTER TABLE `addresses` DROP INDEX `uq_addresses_house_number`;

-- undo step 13 (alter column): alter column users.address_id: nullable (lossless)
--   lock SHARED_UPGRADABLE on users, blocks nobody; rewrites the table
ALTER TABLE `users` MODIFY COLUMN `address_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 12 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 11 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 10 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 9 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 8 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 7 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 6 (add column): drop column users.address_id (lossy: values written to column users.address_id since)
--   lock SHARED_UPGRADABLE on users, blocks nobody; rewrites the table
ALTER TABLE `users` DROP COLUMN `address_id`, LOCK=NONE;

-- undo step 5 (add column): drop column shops.address_id (lossy: values written to column shops.address_id since)
--   lock SHARED_UPGRADABLE on shops, blocks nobody; rewrites the table
ALTER TABLE `shops` DROP COLUMN `address_id`, LOCK=NONE;

-- undo step 4 (add column): drop column products.category_id (lossy: values written to column products.category_id since)
--   lock SHARED_UPGRADABLE on products, blocks nobody; rewrites the table
ALTER TABLE `products` DROP COLUMN `category_id`, LOCK=NONE;

-- undo step 3 (create table): drop table product_variants (lossy: rows written to table product_variants since)
--   lock EXCLUSIVE on product_variants, blocks reads and writes for a moment
DROP TABLE `product_variants`;

-- undo step 2 (create table): drop table product_categories (lossy: rows written to table product_categories since)
--   lock EXCLUSIVE on product_categories, blocks reads and writes for a moment
DROP TABLE `product_categories`;

-- undo step 1 (create table): drop table addresses (lossy: rows written to table addresses since)
--   lock EXCLUSIVE on addresses, blocks reads and writes for a moment
DROP TABLE `addresses`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
