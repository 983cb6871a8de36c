-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create table schemac_retained_cart (contract; reverse: lossless)
CREATE TABLE "schemac_retained_cart" (
  "id" integer NOT NULL,
  "total" integer,
  CONSTRAINT "schemac_retained_cart_pkey" PRIMARY KEY ("id")
);

-- step 2 of 4: retain column cart.total in schemac_retained_cart (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on cart, blocks writes; scans the table
LOCK TABLE "cart" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_cart" ("id", "total") SELECT "id", "total" FROM "cart";

-- steps 3 to 4 of 4, in one statement:
--   3: drop column cart.total (contract; reverse: lossless from schemac_retained_cart; rows that came since get a zero value)
--   4: add column cart.total (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on cart, blocks reads and writes; rewrites the table
ALTER TABLE "cart"
  DROP COLUMN "total",
  ADD COLUMN "total" integer NOT NULL GENERATED ALWAYS AS ("price" * 2) STORED;

COMMIT;
