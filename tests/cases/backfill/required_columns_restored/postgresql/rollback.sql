-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 7 to 5, in one statement:
--   7 (drop column): add column item.note, alter column item.note: set default, fill column item.note (restored from offer.note, but what was written to it since they were compared is not there)
--   6 (drop column): add column item.stock, alter column item.stock: set default, fill column item.stock, alter column item.stock: not null (restored from offer.stock, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   5 (drop column): add column item.price, fill column item.price, alter column item.price: not null (restored from offer.price, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; scans the table
ALTER TABLE "item"
  ADD COLUMN "note" varchar(10),
  ADD COLUMN "stock" integer,
  ADD COLUMN "price" numeric(8,2);
ALTER TABLE "item"
  ALTER COLUMN "note" SET DEFAULT 'new',
  ALTER COLUMN "stock" SET DEFAULT 3;
UPDATE "item" SET "note" = "offer"."note"
FROM "offer"
WHERE ("offer"."item_id" = "item"."id") AND "item"."note" IS NULL;
UPDATE "item" SET "stock" = "offer"."stock"
FROM "offer"
WHERE ("offer"."item_id" = "item"."id") AND "item"."stock" IS NULL;
UPDATE "item" SET "stock" = DEFAULT WHERE "stock" IS NULL;
UPDATE "item" SET "price" = "offer"."price"
FROM "offer"
WHERE ("offer"."item_id" = "item"."id") AND "item"."price" IS NULL;
UPDATE "item" SET "price" = 0 WHERE "price" IS NULL;
ALTER TABLE "item"
  ALTER COLUMN "stock" SET NOT NULL,
  ALTER COLUMN "price" SET NOT NULL;

-- undo step 4 (check carried): nothing to do (lossless)

-- undo step 3 (analyze table): nothing to do (lossless)

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table offer (lossy: rows written to table offer since)
--   lock ACCESS EXCLUSIVE on offer, blocks reads and writes for a moment
DROP TABLE "offer";

COMMIT;
