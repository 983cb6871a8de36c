-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (drop column): add column item.note, fill column item.note, alter column item.note: not null (lossless from schemac_retained_item_2; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; scans the table
ALTER TABLE "item" ADD COLUMN "note" varchar(20);
UPDATE "item" SET "note" = "schemac_retained_item_2"."note"
FROM "schemac_retained_item_2"
WHERE ("schemac_retained_item_2"."id" = "item"."id") AND "item"."note" IS NULL;
UPDATE "item" SET "note" = '' WHERE "note" IS NULL;
ALTER TABLE "item" ALTER COLUMN "note" SET NOT NULL;

-- undo step 6 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 5 (create table): drop table schemac_retained_item_2 (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_item_2, blocks reads and writes for a moment
DROP TABLE "schemac_retained_item_2";

-- undo step 4 (note values): forget values of column item.price in schemac_retained_item (lossless)
DELETE FROM "schemac_retained_item" WHERE NOT EXISTS (SELECT FROM "item" WHERE "schemac_retained_item"."id" = "item"."id" AND CAST("item"."price" AS text) IS NOT DISTINCT FROM CAST("schemac_retained_item"."value_after" AS text));

-- undo step 3 (alter column): alter column item.price: integer to numeric(8,2) (lossless from schemac_retained_item, but fails where a value of column item.price does not fit its former type)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; rewrites the table
ALTER TABLE "item" ALTER COLUMN "price" TYPE numeric(8,2);

-- undo step 2 (retain values): restore column item.price from schemac_retained_item (lossless)
--   lock ROW EXCLUSIVE on item, blocks only writes to the same rows; changes rows
UPDATE "item" SET "price" = "schemac_retained_item"."price" FROM "schemac_retained_item" WHERE "schemac_retained_item"."id" = "item"."id";

-- undo step 1 (create table): drop table schemac_retained_item (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_item, blocks reads and writes for a moment
DROP TABLE "schemac_retained_item";

COMMIT;
