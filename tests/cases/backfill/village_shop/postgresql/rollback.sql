-- schemac: rollback script for PostgreSQL 14 and later, 39 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 39 (drop column): add column users.house_number, fill column users.house_number, alter column users.house_number: not null (restored from addresses.house_number, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   lock ACCESS EXCLUSIVE on users, blocks reads and writes; scans the table
ALTER TABLE "users" ADD COLUMN "house_number" varchar(10);
UPDATE "users" SET "house_number" = "addresses"."house_number"
FROM "addresses"
WHERE ("addresses"."id" = "users"."address_id") AND "users"."house_number" IS NULL;
UPDATE "users" SET "house_number" = '' WHERE "house_number" IS NULL;
ALTER TABLE "users" ALTER COLUMN "house_number" SET NOT NULL;

-- undo step 38 (check carried): nothing to do (lossless)

-- undo step 37 (drop column): add column shops.house_number, fill column shops.house_number (restored from addresses.house_number, but values without a match in addresses are gone; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on shops, blocks reads and writes; changes rows
ALTER TABLE "shops" ADD COLUMN "house_number" varchar(10);
UPDATE "shops" SET "house_number" = "addresses"."house_number"
FROM "addresses"
WHERE ("addresses"."id" = "shops"."address_id") AND "shops"."house_number" IS NULL;

-- undo step 36 (check carried): nothing to do (lossless)

-- undo steps 35 to 33, in one statement:
--   35 (drop column): add column products.stock, fill column products.stock, alter column products.stock: not null (restored from product_variants.stock, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   34 (drop column): add column products.price, fill column products.price, alter column products.price: not null (restored from product_variants.price, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   33 (drop column): add column products.category, fill column products.category (restored from product_categories.name, but values without a match in product_categories are gone; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on products, blocks reads and writes; scans the table
ALTER TABLE "products"
  ADD COLUMN "stock" integer,
  ADD COLUMN "price" numeric(10,2),
  ADD COLUMN "category" varchar(40);
UPDATE "products" SET "stock" = "product_variants"."stock"
FROM "product_variants"
WHERE ("product_variants"."sku" = cast("products"."id" as text) || '-default') AND "products"."stock" IS NULL;
UPDATE "products" SET "stock" = 0 WHERE "stock" IS NULL;
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

-- undo step 32 (check carried): nothing to do (lossless)

-- undo step 31 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 30 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 29 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 28 (analyze table): nothing to do (lossless)

-- undo step 27 (analyze table): nothing to do (lossless)

-- undo step 26 (analyze table): nothing to do (lossless)

-- undo step 25 (analyze table): nothing to do (lossless)

-- undo step 24 (analyze table): nothing to do (lossless)

-- undo step 23 (analyze table): nothing to do (lossless)

-- undo step 22 (add foreign key): drop foreign key fk_users_address_id on users (lossless)
--   lock ACCESS EXCLUSIVE on users, blocks reads and writes for a moment
ALTER TABLE "users" DROP CONSTRAINT "fk_users_address_id";

-- undo step 21 (add foreign key): drop foreign key fk_shops_address_id on shops (lossless)
--   lock ACCESS EXCLUSIVE on shops, blocks reads and writes for a moment
ALTER TABLE "shops" DROP CONSTRAINT "fk_shops_address_id";

-- undo step 20 (add foreign key): drop foreign key fk_products_category_id on products (lossless)
--   lock ACCESS EXCLUSIVE on products, blocks reads and writes for a moment
ALTER TABLE "products" DROP CONSTRAINT "fk_products_category_id";

-- undo step 19 (add foreign key): drop foreign key fk_product_variants_product_id on product_variants (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "product_variants" DROP CONSTRAINT "fk_product_variants_product_id";

-- undo steps 18 to 17, in one statement:
--   18 (add check): drop check chk_product_variants_stock on product_variants (lossless)
--   17 (add check): drop check chk_product_variants_price on product_variants (lossless)
ALTER TABLE "product_variants"
  DROP CONSTRAINT "chk_product_variants_stock",
  DROP CONSTRAINT "chk_product_variants_price";

-- undo step 16 (add unique key): drop unique key uq_product_variants_sku on product_variants (lossless)
ALTER TABLE "product_variants" DROP CONSTRAINT "uq_product_variants_sku";

-- undo step 15 (add unique key): drop unique key uq_product_categories_name on product_categories (lossless)
ALTER TABLE "product_categories" DROP CONSTRAINT "uq_product_categories_name";

-- undo step 14 (add unique key): drop unique key uq_addresses_house_number on addresses (lossless)
ALTER TABLE "addresses" DROP CONSTRAINT "uq_addresses_house_number";

-- undo step 13 (alter column): alter column users.address_id: nullable (lossless)
--   lock ACCESS EXCLUSIVE on users, blocks reads and writes for a moment
ALTER TABLE "users"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "address_id" DROP NOT NULL;

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
