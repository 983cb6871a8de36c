-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create table schemac_retained_price (contract; reverse: lossless)
CREATE TABLE "schemac_retained_price" (
  "shop" varchar(20) NOT NULL,
  "item" integer NOT NULL,
  "was" numeric(8,2),
  CONSTRAINT "schemac_retained_price_pkey" PRIMARY KEY ("shop", "item")
);

-- step 2 of 3: retain column price.was in schemac_retained_price (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on price, blocks writes; scans the table
LOCK TABLE "price" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_price" ("shop", "item", "was") SELECT "shop", "item", "was" FROM "price";

-- step 3 of 3: drop column price.was (contract; reverse: lossless from schemac_retained_price; rows that came since get null)
--   lock ACCESS EXCLUSIVE on price, blocks reads and writes for a moment
ALTER TABLE "price" DROP COLUMN "was";

COMMIT;
