-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 3 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: create table offer (expand; reverse: lossy: rows written to table offer since)
CREATE TABLE "offer" (
  "item_id" bigint NOT NULL,
  "price" numeric(8,2) NOT NULL,
  "stock" integer NOT NULL,
  "note" varchar(10),
  CONSTRAINT "pk_offer" PRIMARY KEY ("item_id")
);

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 7: fill table offer (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "offer" ("item_id", "price", "stock", "note")
SELECT "backfill"."item_id", "backfill"."price", "backfill"."stock", "backfill"."note"
FROM (
  select
    "id" as "item_id",
    "price",
    "stock",
    "note"
  from "item"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "offer" AS "there" WHERE "there"."item_id" = "backfill"."item_id");

-- step 3 of 7: analyze table offer (migrate; reverse: lossless)
ANALYZE "offer";

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 7: check values of columns price, stock, note of item (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on item, blocks writes; scans the table
LOCK TABLE "item" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "item" WHERE NOT EXISTS (SELECT 1 FROM "offer" WHERE ("offer"."item_id" = "item"."id") AND "offer"."price" IS NOT DISTINCT FROM "item"."price")) THEN
    RAISE EXCEPTION 'item.price has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "item" WHERE NOT EXISTS (SELECT 1 FROM "offer" WHERE ("offer"."item_id" = "item"."id") AND "offer"."stock" IS NOT DISTINCT FROM "item"."stock")) THEN
    RAISE EXCEPTION 'item.stock has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "item" WHERE NOT EXISTS (SELECT 1 FROM "offer" WHERE ("offer"."item_id" = "item"."id") AND CAST("offer"."note" AS text) IS NOT DISTINCT FROM CAST("item"."note" AS text))) THEN
    RAISE EXCEPTION 'item.note has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- steps 5 to 7 of 7, in one statement:
--   5: drop column item.price (contract; reverse: restored from offer.price, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   6: drop column item.stock (contract; reverse: restored from offer.stock, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   7: drop column item.note (contract; reverse: restored from offer.note, but what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE "item"
  DROP COLUMN "price",
  DROP COLUMN "stock",
  DROP COLUMN "note";

COMMIT;
