-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- 3 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create table digest (expand; reverse: lossy: rows written to table digest since)
CREATE TABLE "digest" (
  "id" integer NOT NULL,
  "bodies" text NOT NULL,
  CONSTRAINT "pk_digest" PRIMARY KEY ("id")
);

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 4: fill table digest (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "digest" ("id", "bodies")
SELECT "backfill"."id", "backfill"."bodies"
FROM (
  select
    1 as "id",
    coalesce(string_agg("body", ', ' order by "id"), '') as "bodies"
  from "note"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "digest" AS "there" WHERE "there"."id" = "backfill"."id");

-- step 3 of 4: analyze table digest (migrate; reverse: lossless)
ANALYZE "digest";

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 4: create view fresh (expand; reverse: lossless)
CREATE VIEW "fresh" AS
select
  "id",
  string_agg("body", ', ') as "bodies"
from "note"
group by "id";

COMMIT;
