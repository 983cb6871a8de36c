-- schemac: rollback script for PostgreSQL 14 and later, 22 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 22 (create view): drop view slow_statements (lossless)
DROP VIEW "slow_statements";

-- undo step 21 (create view): drop view server_health (lossless)
DROP VIEW "server_health";

-- undo step 20 (add index): drop index idx_users_address on users (lossless)
DROP INDEX "idx_users_address";

-- undo step 19 (add index): drop index idx_shops_address on shops (lossless)
DROP INDEX "idx_shops_address";

-- undo step 18 (add index): drop index idx_shops_owner on shops (lossless)
DROP INDEX "idx_shops_owner";

-- undo step 17 (add index): drop index idx_products_active on products (lossless)
DROP INDEX "idx_products_active";

-- undo step 16 (add index): drop index idx_products_category on products (lossless)
DROP INDEX "idx_products_category";

-- undo step 15 (add index): drop index idx_products_shop on products (lossless)
DROP INDEX "idx_products_shop";

-- undo step 14 (add index): drop index idx_product_variants_default on product_variants (lossless)
DROP INDEX "idx_product_variants_default";

-- undo step 13 (add index): drop index idx_product_variants_product on product_variants (lossless)
DROP INDEX "idx_product_variants_product";

-- undo step 12 (add index): drop index idx_orders_shop_status on orders (lossless)
DROP INDEX "idx_orders_shop_status";

-- undo step 11 (add index): drop index idx_orders_customer_created on orders (lossless)
DROP INDEX "idx_orders_customer_created";

-- undo step 10 (add index): drop index idx_order_items_product on order_items (lossless)
DROP INDEX "idx_order_items_product";

-- undo step 9 (create table): drop table product_variants (lossy: rows written to table product_variants since)
--   lock ACCESS EXCLUSIVE on product_variants, blocks reads and writes for a moment
DROP TABLE "product_variants";

-- undo step 8 (create table): drop table order_items (lossy: rows written to table order_items since)
--   lock ACCESS EXCLUSIVE on order_items, blocks reads and writes for a moment
DROP TABLE "order_items";

-- undo step 7 (create table): drop table products (lossy: rows written to table products since)
--   lock ACCESS EXCLUSIVE on products, blocks reads and writes for a moment
DROP TABLE "products";

-- undo step 6 (create table): drop table orders (lossy: rows written to table orders since)
--   lock ACCESS EXCLUSIVE on orders, blocks reads and writes for a moment
DROP TABLE "orders";

-- undo step 5 (create table): drop table shops (lossy: rows written to table shops since)
--   lock ACCESS EXCLUSIVE on shops, blocks reads and writes for a moment
DROP TABLE "shops";

-- undo step 4 (create table): drop table users (lossy: rows written to table users since)
--   lock ACCESS EXCLUSIVE on users, blocks reads and writes for a moment
DROP TABLE "users";

-- undo step 3 (create table): drop table product_categories (lossy: rows written to table product_categories since)
--   lock ACCESS EXCLUSIVE on product_categories, blocks reads and writes for a moment
DROP TABLE "product_categories";

-- undo step 2 (create table): drop table addresses (lossy: rows written to table addresses since)
--   lock ACCESS EXCLUSIVE on addresses, blocks reads and writes for a moment
DROP TABLE "addresses";

-- undo step 1 (create enum): drop enum order_status (lossless)
DROP TYPE "order_status";

COMMIT;
