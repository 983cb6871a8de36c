-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: create table schemac_retained_item (contract; reverse: lossless)
CREATE TABLE "schemac_retained_item" (
  "id" integer NOT NULL,
  "price" numeric(8,2),
  "value_after" integer,
  CONSTRAINT "schemac_retained_item_pkey" PRIMARY KEY ("id")
);

-- step 2 of 7: retain column item.price in schemac_retained_item (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on item, blocks writes; scans the table
LOCK TABLE "item" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_item" ("id", "price") SELECT "id", "price" FROM "item";

-- step 3 of 7: alter column item.price: numeric(8,2) to integer (contract; reverse: lossless from schemac_retained_item, but fails where a value of column item.price does not fit its former type)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; rewrites the table
ALTER TABLE "item" ALTER COLUMN "price" TYPE integer;

-- step 4 of 7: note column item.price in schemac_retained_item (contract; reverse: lossless)
UPDATE "schemac_retained_item" SET "value_after" = "item"."price" FROM "item" WHERE "schemac_retained_item"."id" = "item"."id";

-- step 5 of 7: create table schemac_retained_item_2 (contract; reverse: lossless)
CREATE TABLE "schemac_retained_item_2" (
  "id" integer NOT NULL,
  "note" varchar(20),
  CONSTRAINT "schemac_retained_item_2_pkey" PRIMARY KEY ("id")
);

-- step 6 of 7: retain column item.note in schemac_retained_item_2 (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on item, blocks writes; scans the table
LOCK TABLE "item" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_item_2" ("id", "note") SELECT "id", "note" FROM "item";

-- step 7 of 7: drop column item.note (contract; reverse: lossless from schemac_retained_item_2; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE "item" DROP COLUMN "note";

COMMIT;
