-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: drop foreign key fk_order_user_id on shop.order (contract; reverse: lossless, but fails where a row of shop.order has no match in user)
--   lock ACCESS EXCLUSIVE on shop.order and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "shop"."order" DROP CONSTRAINT "fk_order_user_id";

-- step 2 of 7: rename table shop.order to shop.schemac_retained_order (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on shop.order, blocks reads and writes for a moment
ALTER TABLE "shop"."order" RENAME TO "schemac_retained_order";

-- step 3 of 7: rename sequence of column shop.schemac_retained_order.id (contract; reverse: lossless)
DO $schemac$ BEGIN IF to_regclass('"shop"."schemac_retained_order_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"shop"."schemac_retained_order"', 'id'), 'schemac_retained_order_id_seq'); END IF; END $schemac$;

-- step 4 of 7: rename primary key pk_order to schemac_retained_order_key_1 on shop.schemac_retained_order (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on shop.schemac_retained_order, blocks reads and writes for a moment
ALTER TABLE "shop"."schemac_retained_order" RENAME CONSTRAINT "pk_order" TO "schemac_retained_order_key_1";

-- step 5 of 7: rename index idx_total to schemac_retained_order_key_2 on shop.schemac_retained_order (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on shop.schemac_retained_order, blocks nobody
ALTER INDEX "shop"."idx_total" RENAME TO "schemac_retained_order_key_2";

-- step 6 of 7: move table shop.schemac_retained_order to schemac_retained_order (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on shop.schemac_retained_order, blocks reads and writes for a moment
ALTER TABLE "shop"."schemac_retained_order" SET SCHEMA public;

-- step 7 of 7: drop schema shop (contract; reverse: lossy: the privileges on schema shop do not come back)
DROP SCHEMA "shop";

COMMIT;
