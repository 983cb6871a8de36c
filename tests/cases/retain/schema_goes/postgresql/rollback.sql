-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 7 (drop schema): create schema shop (lossy: the privileges on schema shop do not come back)
CREATE SCHEMA "shop";

-- undo step 6 (rename table): move table schemac_retained_order to shop.schemac_retained_order (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_order, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_order" SET SCHEMA "shop";

-- undo step 5 (rename index): rename index schemac_retained_order_key_2 to idx_total on shop.schemac_retained_order (lossless)
--   lock SHARE UPDATE EXCLUSIVE on shop.schemac_retained_order, blocks nobody
ALTER INDEX "shop"."schemac_retained_order_key_2" RENAME TO "idx_total";

-- undo step 4 (rename constraint): rename primary key schemac_retained_order_key_1 to pk_order on shop.schemac_retained_order (lossless)
--   lock ACCESS EXCLUSIVE on shop.schemac_retained_order, blocks reads and writes for a moment
ALTER TABLE "shop"."schemac_retained_order" RENAME CONSTRAINT "schemac_retained_order_key_1" TO "pk_order";

-- undo step 3 (rename identity sequence): rename sequence of column shop.schemac_retained_order.id (lossless)
DO $schemac$ BEGIN IF to_regclass('"shop"."order_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"shop"."schemac_retained_order"', 'id'), 'order_id_seq'); END IF; END $schemac$;

-- undo step 2 (rename table): rename table shop.schemac_retained_order to shop.order (lossless)
--   lock ACCESS EXCLUSIVE on shop.schemac_retained_order, blocks reads and writes for a moment
ALTER TABLE "shop"."schemac_retained_order" RENAME TO "order";

COMMIT;

-- undo step 1 (drop foreign key): add foreign key fk_order_user_id on shop.order, validate foreign key fk_order_user_id on shop.order (lossless, but fails where a row of shop.order has no match in user)
--   lock SHARE ROW EXCLUSIVE on shop.order and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on shop.order and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "shop"."order" ADD CONSTRAINT "fk_order_user_id" FOREIGN KEY ("user_id") REFERENCES "user" ("id") NOT VALID;
ALTER TABLE "shop"."order" VALIDATE CONSTRAINT "fk_order_user_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
