-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 4 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: create table user_stats (expand; reverse: lossy: rows written to table user_stats since)
CREATE TABLE "user_stats" (
  "user_id" bigint NOT NULL,
  "fans_count" integer NOT NULL DEFAULT 0,
  "website_coins" numeric(12,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_user_stats" PRIMARY KEY ("user_id")
);

COMMIT;

-- step 2 of 7: fill table user_stats (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "id" INTO schemac_low FROM "user" ORDER BY "id" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "id" INTO schemac_high FROM (
      SELECT "id" FROM "user" WHERE ("id") >= (schemac_low."id")
      ORDER BY "id" LIMIT 2
    ) AS batch ORDER BY "id" DESC LIMIT 1;
    INSERT INTO "user_stats" ("user_id", "fans_count", "website_coins")
    SELECT "backfill"."user_id", "backfill"."fans_count", "backfill"."website_coins"
    FROM (
  select
    "id" as "user_id",
    coalesce("fans_count", 0) as "fans_count",
    "website_coins"
  from "user"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "user_stats" AS "there" WHERE "there"."user_id" = "backfill"."user_id") AND ("backfill"."user_id") >= (schemac_low."id") AND ("backfill"."user_id") <= (schemac_high."id");
    COMMIT;
    SELECT "id" INTO schemac_low FROM "user" WHERE ("id") > (schemac_high."id")
    ORDER BY "id" LIMIT 1;
  END LOOP;
END
$schemac$;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 7: add foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "user_stats" ADD CONSTRAINT "fk_user_stats_user_id" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE;

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 7: analyze table user_stats (migrate; reverse: lossless)
ANALYZE "user_stats";

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 7: check values of columns fans_count, website_coins of user (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on user, blocks writes; scans the table; about 12,000,000 rows, 1 to 24 seconds (a rough estimate)
LOCK TABLE "user" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."fans_count" IS NOT DISTINCT FROM coalesce("user"."fans_count", 0))) THEN
    RAISE EXCEPTION 'user.fans_count has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."website_coins" IS NOT DISTINCT FROM "user"."website_coins")) THEN
    RAISE EXCEPTION 'user.website_coins has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- steps 6 to 7 of 7, in one statement:
--   6: drop column user.fans_count (contract; reverse: restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   7: drop column user.website_coins (contract; reverse: restored from user_stats.website_coins, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "fans_count",
  DROP COLUMN "website_coins";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
