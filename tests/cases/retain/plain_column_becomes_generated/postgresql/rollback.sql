-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 4 to 3, in one statement:
--   4 (add column): drop column cart.total (lossless)
--   3 (drop column): add column cart.total, fill column cart.total, alter column cart.total: not null (lossless from schemac_retained_cart; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on cart, blocks reads and writes; rewrites the table
ALTER TABLE "cart"
  DROP COLUMN "total",
  ADD COLUMN "total" integer;
UPDATE "cart" SET "total" = "schemac_retained_cart"."total"
FROM "schemac_retained_cart"
WHERE ("schemac_retained_cart"."id" = "cart"."id") AND "cart"."total" IS NULL;
UPDATE "cart" SET "total" = 0 WHERE "total" IS NULL;
ALTER TABLE "cart" ALTER COLUMN "total" SET NOT NULL;

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_cart (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_cart, blocks reads and writes for a moment
DROP TABLE "schemac_retained_cart";

COMMIT;
