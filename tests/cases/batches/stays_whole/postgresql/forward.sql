-- schemac: forward script for PostgreSQL 14 and later, 15 steps
-- 2 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 15: create table ranks (expand; reverse: lossy: rows written to table ranks since)
CREATE TABLE "ranks" (
  "id" bigint NOT NULL,
  "place" bigint NOT NULL,
  CONSTRAINT "pk_ranks" PRIMARY KEY ("id")
);

-- step 2 of 15: create table totals (expand; reverse: lossy: rows written to table totals since)
CREATE TABLE "totals" (
  "group_id" bigint NOT NULL,
  "points" bigint NOT NULL,
  CONSTRAINT "pk_totals" PRIMARY KEY ("group_id")
);

-- step 3 of 15: add column keyless.twice (expand; reverse: lossy: values written to column keyless.twice since)
--   lock ACCESS EXCLUSIVE on keyless, blocks reads and writes for a moment
ALTER TABLE "keyless" ADD COLUMN "twice" integer;

-- step 4 of 15: add column levels.twice (expand; reverse: lossy: values written to column levels.twice since)
--   lock ACCESS EXCLUSIVE on levels, blocks reads and writes for a moment
ALTER TABLE "levels" ADD COLUMN "twice" integer;

-- step 5 of 15: add column tally.text (expand; reverse: lossy: values written to column tally.text since)
--   lock ACCESS EXCLUSIVE on tally, blocks reads and writes for a moment
ALTER TABLE "tally" ADD COLUMN "text" varchar(20);

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 15: fill column keyless.twice (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on keyless and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 33 seconds to 7 minutes (a rough estimate)
UPDATE "keyless" SET "twice" = "a" + "a"
WHERE "keyless"."twice" IS NULL;

-- step 7 of 15: fill column levels.twice (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on levels and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 33 seconds to 7 minutes (a rough estimate)
UPDATE "levels" SET "twice" = "b" + "b"
WHERE "levels"."twice" IS NULL;

-- step 8 of 15: fill table ranks (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "ranks" ("id", "place")
SELECT "backfill"."id", "backfill"."place"
FROM (
  select
    "id",
    row_number() over (order by "points" desc) as "place"
  from "tally"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "ranks" AS "there" WHERE "there"."id" = "backfill"."id");

-- step 9 of 15: fill column tally.text (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on tally, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 33 seconds to 7 minutes (a rough estimate)
UPDATE "tally" SET "text" = points::text
WHERE "tally"."text" IS NULL;

-- step 10 of 15: fill table totals (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "totals" ("group_id", "points")
SELECT "backfill"."group_id", "backfill"."points"
FROM (
  select
    "group_id",
    count(*) as "points"
  from "tally"
  group by "group_id"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "totals" AS "there" WHERE "there"."group_id" = "backfill"."group_id");

-- step 11 of 15: analyze table keyless (migrate; reverse: lossless)
ANALYZE "keyless";

-- step 12 of 15: analyze table levels (migrate; reverse: lossless)
ANALYZE "levels";

-- step 13 of 15: analyze table ranks (migrate; reverse: lossless)
ANALYZE "ranks";

-- step 14 of 15: analyze table tally (migrate; reverse: lossless)
ANALYZE "tally";

-- step 15 of 15: analyze table totals (migrate; reverse: lossless)
ANALYZE "totals";

COMMIT;
