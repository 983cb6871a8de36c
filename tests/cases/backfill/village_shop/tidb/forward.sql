-- schemac: forward script for TiDB 7.5 and later, 40 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 40: create table addresses (expand; reverse: lossy: rows written to table addresses since)
CREATE TABLE `addresses` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `house_number` varchar(10) NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 40: create table product_categories (expand; reverse: lossy: rows written to table product_categories since)
CREATE TABLE `product_categories` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `name` varchar(40) NOT NULL,
  `slug` varchar(40) NOT NULL,
  `is_active` tinyint(1) NOT NULL DEFAULT true,
  PRIMARY KEY (`id`)
);

-- step 3 of 40: create table product_variants (expand; reverse: lossy: rows written to table product_variants since)
CREATE TABLE `product_variants` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `product_id` bigint NOT NULL,
  `sku` varchar(40) NOT NULL,
  `name` varchar(60) NOT NULL,
  `price` decimal(10,2) NOT NULL,
  `stock` int NOT NULL,
  `is_default` tinyint(1) NOT NULL DEFAULT false,
  PRIMARY KEY (`id`)
);

-- step 4 of 40: add column products.category_id (expand; reverse: lossy: values written to column products.category_id since)
ALTER TABLE `products` ADD COLUMN `category_id` bigint NULL AFTER `name`;

-- step 5 of 40: add column shops.address_id (expand; reverse: lossy: values written to column shops.address_id since)
ALTER TABLE `shops` ADD COLUMN `address_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER `owner_id`;

-- step 6 of 40: add column users.address_id (expand; reverse: lossy: values written to column users.address_id since)
ALTER TABLE `users` ADD COLUMN `address_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER `name`;

-- step 7 of 40: fill table addresses (migrate; reverse: lossless)
INSERT INTO `addresses` (`id`, `house_number`)
SELECT `backfill`.`id`, `backfill`.`house_number`
FROM (
  select
    uuid() as `id`,
    `houses`.`house_number`
  from (
    select
      `house_number`
    from `users`
    where `house_number` is not null
    union
    select
      `house_number`
    from `shops`
    where `house_number` is not null
  ) as `houses`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `addresses` AS `there` WHERE `there`.`house_number` = `backfill`.`house_number`);

-- step 8 of 40: fill table product_categories (migrate; reverse: lossless)
INSERT INTO `product_categories` (`name`, `slug`)
SELECT `backfill`.`name`, `backfill`.`slug`
FROM (
  select distinct
    `category` as `name`,
    replace(lower(`category`), ' ', '-') as `slug`
  from `products`
  where `category` is not null
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `product_categories` AS `there` WHERE `there`.`name` = `backfill`.`name`);

-- step 9 of 40: fill table product_variants (migrate; reverse: lossless)
INSERT INTO `product_variants` (`product_id`, `sku`, `name`, `price`, `stock`, `is_default`)
SELECT `backfill`.`product_id`, `backfill`.`sku`, `backfill`.`name`, `backfill`.`price`, `backfill`.`stock`, `backfill`.`is_default`
FROM (
  select
    `p`.`id` as `product_id`,
    concat(cast(`p`.`id` as char), '-default') as `sku`,
    `p`.`name`,
    `p`.`price`,
    `p`.`stock`,
    true as `is_default`
  from `products` as `p`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `product_variants` AS `there` WHERE `there`.`sku` = `backfill`.`sku`);

-- step 10 of 40: fill column products.category_id (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `products`, `product_categories` as `c`
SET `products`.`category_id` = `c`.`id`
WHERE (`c`.`name` = `products`.`category`) AND `products`.`category_id` IS NULL;

-- step 11 of 40: fill column shops.address_id (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `shops`, `addresses` as `a`
SET `shops`.`address_id` = `a`.`id`
WHERE (`a`.`house_number` = `shops`.`house_number`) AND `shops`.`address_id` IS NULL;

-- step 12 of 40: fill column users.address_id (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `users`, `addresses` as `a`
SET `users`.`address_id` = `a`.`id`
WHERE (`a`.`house_number` = `users`.`house_number`) AND `users`.`address_id` IS NULL;

-- step 13 of 40: alter column users.address_id: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `users` MODIFY COLUMN `address_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- step 14 of 40: add unique key uq_addresses_house_number on addresses (migrate; reverse: lossless)
ALTER TABLE `addresses` ADD UNIQUE KEY `uq_addresses_house_number` (`house_number`);

-- step 15 of 40: add unique key uq_product_categories_name on product_categories (migrate; reverse: lossless)
ALTER TABLE `product_categories` ADD UNIQUE KEY `uq_product_categories_name` (`name`);

-- step 16 of 40: add index fk_product_variants_product_id on product_variants (migrate; reverse: lossless)
ALTER TABLE `product_variants` ADD INDEX `fk_product_variants_product_id` (`product_id`);

-- step 17 of 40: add unique key uq_product_variants_sku on product_variants (migrate; reverse: lossless)
ALTER TABLE `product_variants` ADD UNIQUE KEY `uq_product_variants_sku` (`sku`);

-- step 18 of 40: add index fk_products_category_id on products (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `products` ADD INDEX `fk_products_category_id` (`category_id`);

-- step 19 of 40: add index fk_shops_address_id on shops (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `shops` ADD INDEX `fk_shops_address_id` (`address_id`);

-- step 20 of 40: add index fk_users_address_id on users (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `users` ADD INDEX `fk_users_address_id` (`address_id`);

-- step 21 of 40: add check chk_product_variants_price on product_variants (migrate; reverse: lossless)
ALTER TABLE `product_variants` ADD CONSTRAINT `chk_product_variants_price` CHECK (`price` >= 0);

-- step 22 of 40: add check chk_product_variants_stock on product_variants (migrate; reverse: lossless)
ALTER TABLE `product_variants` ADD CONSTRAINT `chk_product_variants_stock` CHECK (`stock` >= 0);

-- step 23 of 40: add foreign key fk_product_variants_product_id on product_variants (migrate; reverse: lossless)
ALTER TABLE `product_variants` ADD CONSTRAINT `fk_product_variants_product_id` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE CASCADE;

-- step 24 of 40: add foreign key fk_products_category_id on products (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `products` ADD CONSTRAINT `fk_products_category_id` FOREIGN KEY (`category_id`) REFERENCES `product_categories` (`id`);

-- step 25 of 40: add foreign key fk_shops_address_id on shops (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `shops` ADD CONSTRAINT `fk_shops_address_id` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`);

-- step 26 of 40: add foreign key fk_users_address_id on users (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `users` ADD CONSTRAINT `fk_users_address_id` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`);

-- step 27 of 40: analyze table addresses (migrate; reverse: lossless)
ANALYZE TABLE `addresses`;

-- step 28 of 40: analyze table product_categories (migrate; reverse: lossless)
ANALYZE TABLE `product_categories`;

-- step 29 of 40: analyze table product_variants (migrate; reverse: lossless)
ANALYZE TABLE `product_variants`;

-- step 30 of 40: analyze table products (migrate; reverse: lossless)
ANALYZE TABLE `products`;

-- step 31 of 40: analyze table shops (migrate; reverse: lossless)
ANALYZE TABLE `shops`;

-- step 32 of 40: analyze table users (migrate; reverse: lossless)
ANALYZE TABLE `users`;

-- step 33 of 40: check values of columns category, price, stock of products (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `products` WHERE (`products`.`category` is not null) AND EXISTS (SELECT 1 FROM `product_categories` WHERE (`product_categories`.`id` = `products`.`category_id`) AND NOT (CAST(CONVERT(`product_categories`.`name` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`products`.`category` USING utf8mb4) AS BINARY)))), 'SELECT `products.category was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `products` WHERE NOT EXISTS (SELECT 1 FROM `product_variants` WHERE (`product_variants`.`sku` = concat(cast(`products`.`id` as char), '-default')) AND `product_variants`.`price` <=> `products`.`price`)), 'SELECT `products.price was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `products` WHERE NOT EXISTS (SELECT 1 FROM `product_variants` WHERE (`product_variants`.`sku` = concat(cast(`products`.`id` as char), '-default')) AND `product_variants`.`stock` <=> `products`.`stock`)), 'SELECT `products.stock was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 34 of 40: drop column products.category (contract; reverse: restored from product_categories.name, but values without a match in product_categories are gone; what was written to it since they were compared is not there)
ALTER TABLE `products` DROP COLUMN `category`;

-- step 35 of 40: drop column products.price (contract; reverse: restored from product_variants.price, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
ALTER TABLE `products` DROP COLUMN `price`;

-- step 36 of 40: drop column products.stock (contract; reverse: restored from product_variants.stock, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
ALTER TABLE `products` DROP COLUMN `stock`;

-- step 37 of 40: check values of column shops.house_number (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `shops` WHERE (`shops`.`house_number` is not null) AND EXISTS (SELECT 1 FROM `addresses` WHERE (`addresses`.`id` = `shops`.`address_id`) AND NOT (CAST(CONVERT(`addresses`.`house_number` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`shops`.`house_number` USING utf8mb4) AS BINARY)))), 'SELECT `shops.house_number was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 38 of 40: drop column shops.house_number (contract; reverse: restored from addresses.house_number, but values without a match in addresses are gone; what was written to it since they were compared is not there)
ALTER TABLE `shops` DROP COLUMN `house_number`;

-- step 39 of 40: check values of column users.house_number (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `users` WHERE EXISTS (SELECT 1 FROM `addresses` WHERE (`addresses`.`id` = `users`.`address_id`) AND NOT (CAST(CONVERT(`addresses`.`house_number` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`users`.`house_number` USING utf8mb4) AS BINARY)))), 'SELECT `users.house_number was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 40 of 40: drop column users.house_number (contract; reverse: restored from addresses.house_number, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
ALTER TABLE `users` DROP COLUMN `house_number`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
