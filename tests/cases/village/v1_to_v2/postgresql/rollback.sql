-- schemac: rollback script for PostgreSQL 14 and later, 58 steps
-- 3 transactions and 9 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 58 (drop column): add column users.house_number, fill column users.house_number (restored from addresses.house_number, but values without a match in addresses are gone; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on users, blocks reads and writes; changes rows
ALTER TABLE "users" ADD COLUMN "house_number" varchar(20);
UPDATE "users" SET "house_number" = "addresses"."house_number"
FROM "addresses"
WHERE ("addresses"."id" = "users"."address_id") AND "users"."house_number" IS NULL;

-- undo step 57 (check carried): nothing to do (lossless)

-- undo step 56 (drop column): add column shops.house_number, fill column shops.house_number (restored from addresses.house_number, but values without a match in addresses are gone; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on shops, blocks reads and writes; changes rows
ALTER TABLE "shops" ADD COLUMN "house_number" varchar(20);
UPDATE "shops" SET "house_number" = "addresses"."house_number"
FROM "addresses"
WHERE ("addresses"."id" = "shops"."address_id") AND "shops"."house_number" IS NULL;

-- undo step 55 (check carried): nothing to do (lossless)

-- undo steps 54 to 52, in one statement:
--   54 (drop column): add column products.stock, alter column products.stock: set default, fill column products.stock, alter column products.stock: not null (restored from product_variants.stock, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   53 (drop column): add column products.price, fill column products.price, alter column products.price: not null (restored from product_variants.price, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   52 (drop column): add column products.category, fill column products.category (restored from product_categories.name, but values without a match in product_categories are gone; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on products, blocks reads and writes; scans the table
ALTER TABLE "products"
  ADD COLUMN "stock" integer,
  ADD COLUMN "price" numeric(10,2),
  ADD COLUMN "category" varchar(80);
ALTER TABLE "products" ALTER COLUMN "stock" SET DEFAULT 0;
UPDATE "products" SET "stock" = "product_variants"."stock"
FROM "product_variants"
WHERE ("product_variants"."sku" = cast("products"."id" as text) || '-default') AND "products"."stock" IS NULL;
UPDATE "products" SET "stock" = DEFAULT WHERE "stock" IS NULL;
UPDATE "products" SET "price" = "product_variants"."price"
FROM "product_variants"
WHERE ("product_variants"."sku" = cast("products"."id" as text) || '-default') AND "products"."price" IS NULL;
UPDATE "products" SET "price" = 0 WHERE "price" IS NULL;
UPDATE "products" SET "category" = "product_categories"."name"
FROM "product_categories"
WHERE ("product_categories"."id" = "products"."category_id") AND "products"."category" IS NULL;
ALTER TABLE "products"
  ALTER COLUMN "stock" SET NOT NULL,
  ALTER COLUMN "price" SET NOT NULL;

-- undo step 51 (check carried): nothing to do (lossless)

-- undo step 50 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 49 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 48 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 47 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 46 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 45 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 44 (create view): drop view slow_statements (lossless)
DROP VIEW "slow_statements";

-- undo step 43 (create view): drop view server_health (lossless)
DROP VIEW "server_health";

-- undo step 42 (analyze table): nothing to do (lossless)

-- undo step 41 (analyze table): nothing to do (lossless)

-- undo step 40 (analyze table): nothing to do (lossless)

-- undo step 39 (analyze table): nothing to do (lossless)

-- undo step 38 (analyze table): nothing to do (lossless)

-- undo step 37 (analyze table): nothing to do (lossless)

-- undo step 36 (add foreign key): drop foreign key fk_users_address on users (lossless)
--   lock ACCESS EXCLUSIVE on users, blocks reads and writes for a moment
ALTER TABLE "users" DROP CONSTRAINT "fk_users_address";

-- undo step 35 (add foreign key): drop foreign key fk_shops_address on shops (lossless)
--   lock ACCESS EXCLUSIVE on shops, blocks reads and writes for a moment
ALTER TABLE "shops" DROP CONSTRAINT "fk_shops_address";

-- undo step 34 (add foreign key): drop foreign key fk_products_category on products (lossless)
--   lock ACCESS EXCLUSIVE on products, blocks reads and writes for a moment
ALTER TABLE "products" DROP CONSTRAINT "fk_products_category";

-- undo step 33 (add foreign key): drop foreign key fk_product_variants_product on product_variants (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "product_variants" DROP CONSTRAINT "fk_product_variants_product";

-- undo steps 32 to 31, in one statement:
--   32 (add check): drop check chk_product_variants_stock on product_variants (lossless)
--   31 (add check): drop check chk_product_variants_price on product_variants (lossless)
ALTER TABLE "product_variants"
  DROP CONSTRAINT "chk_product_variants_stock",
  DROP CONSTRAINT "chk_product_variants_price";

-- undo step 30 (add check): drop check chk_orders_total_amount on orders (lossless)
--   lock ACCESS EXCLUSIVE on orders, blocks reads and writes for a moment
ALTER TABLE "orders" DROP CONSTRAINT "chk_orders_total_amount";

-- undo steps 29 to 28, in one statement:
--   29 (add check): drop check chk_order_items_unit_price on order_items (lossless)
--   28 (add check): drop check chk_order_items_quantity on order_items (lossless)
--   lock ACCESS EXCLUSIVE on order_items, blocks reads and writes for a moment
ALTER TABLE "order_items"
  DROP CONSTRAINT "chk_order_items_unit_price",
  DROP CONSTRAINT "chk_order_items_quantity";

COMMIT;

-- undo step 27 (add index): drop index idx_users_address on users (lossless)
--   lock SHARE UPDATE EXCLUSIVE on users, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_users_address";
SET lock_timeout = '10s';

-- undo step 26 (add index): drop index idx_shops_address on shops (lossless)
--   lock SHARE UPDATE EXCLUSIVE on shops, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_shops_address";
SET lock_timeout = '10s';

-- undo step 25 (add index): drop index idx_shops_owner on shops (lossless)
--   lock SHARE UPDATE EXCLUSIVE on shops, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_shops_owner";
SET lock_timeout = '10s';

-- undo step 24 (add index): drop index idx_products_active on products (lossless)
--   lock SHARE UPDATE EXCLUSIVE on products, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_products_active";
SET lock_timeout = '10s';

-- undo step 23 (add index): drop index idx_products_category on products (lossless)
--   lock SHARE UPDATE EXCLUSIVE on products, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_products_category";
SET lock_timeout = '10s';

-- undo step 22 (add index): drop index idx_products_shop on products (lossless)
--   lock SHARE UPDATE EXCLUSIVE on products, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_products_shop";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 21 (add unique key): drop unique key uq_product_variants_sku on product_variants (lossless)
ALTER TABLE "product_variants" DROP CONSTRAINT "uq_product_variants_sku";

-- undo step 20 (add index): drop index idx_product_variants_default on product_variants (lossless)
DROP INDEX "idx_product_variants_default";

-- undo step 19 (add index): drop index idx_product_variants_product on product_variants (lossless)
DROP INDEX "idx_product_variants_product";

-- undo steps 18 to 17, in one statement:
--   18 (add unique key): drop unique key uq_product_categories_slug on product_categories (lossless)
--   17 (add unique key): drop unique key uq_product_categories_name on product_categories (lossless)
ALTER TABLE "product_categories"
  DROP CONSTRAINT "uq_product_categories_slug",
  DROP CONSTRAINT "uq_product_categories_name";

COMMIT;

-- undo step 16 (add index): drop index idx_orders_shop_status on orders (lossless)
--   lock SHARE UPDATE EXCLUSIVE on orders, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_orders_shop_status";
SET lock_timeout = '10s';

-- undo step 15 (add index): drop index idx_orders_customer_created on orders (lossless)
--   lock SHARE UPDATE EXCLUSIVE on orders, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_orders_customer_created";
SET lock_timeout = '10s';

-- undo step 14 (add index): drop index idx_order_items_product on order_items (lossless)
--   lock SHARE UPDATE EXCLUSIVE on order_items, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_order_items_product";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 13 (add unique key): drop unique key uq_addresses_house_number on addresses (lossless)
ALTER TABLE "addresses" DROP CONSTRAINT "uq_addresses_house_number";

-- undo step 12 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 11 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 10 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 9 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 8 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 7 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 6 (add column): drop column users.address_id (lossy: values written to column users.address_id since)
--   lock ACCESS EXCLUSIVE on users, blocks reads and writes for a moment
ALTER TABLE "users" DROP COLUMN "address_id";

-- undo step 5 (add column): drop column shops.address_id (lossy: values written to column shops.address_id since)
--   lock ACCESS EXCLUSIVE on shops, blocks reads and writes for a moment
ALTER TABLE "shops" DROP COLUMN "address_id";

-- undo step 4 (add column): drop column products.category_id (lossy: values written to column products.category_id since)
--   lock ACCESS EXCLUSIVE on products, blocks reads and writes for a moment
ALTER TABLE "products" DROP COLUMN "category_id";

-- undo step 3 (create table): drop table product_variants (lossy: rows written to table product_variants since)
--   lock ACCESS EXCLUSIVE on product_variants, blocks reads and writes for a moment
DROP TABLE "product_variants";

-- undo step 2 (create table): drop table product_categories (lossy: rows written to table product_categories since)
--   lock ACCESS EXCLUSIVE on product_categories, blocks reads and writes for a moment
DROP TABLE "product_categories";

-- undo step 1 (create table): drop table addresses (lossy: rows written to table addresses since)
--   lock ACCESS EXCLUSIVE on addresses, blocks reads and writes for a moment
DROP TABLE "addresses";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
