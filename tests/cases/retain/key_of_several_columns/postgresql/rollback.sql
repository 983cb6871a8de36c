-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop column): add column price.was, fill column price.was (lossless from schemac_retained_price; rows that came since get null)
--   lock ACCESS EXCLUSIVE on price, blocks reads and writes; changes rows
ALTER TABLE "price" ADD COLUMN "was" numeric(8,2);
UPDATE "price" SET "was" = "schemac_retained_price"."was"
FROM "schemac_retained_price"
WHERE ("schemac_retained_price"."shop" = "price"."shop" and "schemac_retained_price"."item" = "price"."item") AND "price"."was" IS NULL;

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_price (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_price, blocks reads and writes for a moment
DROP TABLE "schemac_retained_price";

COMMIT;
