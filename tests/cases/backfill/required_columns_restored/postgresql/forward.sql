-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 3 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: create table offer (expand; reverse: lossy: rows written to table offer since)
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

-- step 2 of 6: fill table offer (migrate; reverse: lossless)
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

-- step 3 of 6: analyze table offer (migrate; reverse: lossless)
ANALYZE "offer";

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 4 to 6 of 6, in one statement:
--   4: drop column item.price (contract; reverse: restored from offer.price, but what was written to it since the backfill is not there, and rows that it has no value for get a zero value)
--   5: drop column item.stock (contract; reverse: restored from offer.stock, but what was written to it since the backfill is not there, and rows that it has no value for get the default)
--   6: drop column item.note (contract; reverse: restored from offer.note, but what was written to it since the backfill is not there)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE "item"
  DROP COLUMN "price",
  DROP COLUMN "stock",
  DROP COLUMN "note";

COMMIT;
