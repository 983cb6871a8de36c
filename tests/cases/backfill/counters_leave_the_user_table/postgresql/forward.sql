-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- 5 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 9: create table user_stats (expand; reverse: lossy: rows written to table user_stats since)
CREATE TABLE "user_stats" (
  "user_id" bigint NOT NULL,
  "fans_count" integer NOT NULL DEFAULT 0,
  "total_likes" integer NOT NULL DEFAULT 0,
  "total_favorites" integer NOT NULL DEFAULT 0,
  "website_coins" numeric(12,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_user_stats" PRIMARY KEY ("user_id")
);

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 9: fill table user_stats (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "user_stats" ("user_id", "fans_count", "total_likes", "total_favorites", "website_coins")
SELECT "backfill"."user_id", "backfill"."fans_count", "backfill"."total_likes", "backfill"."total_favorites", "backfill"."website_coins"
FROM (
  select
    "id" as "user_id",
    coalesce("fans_count", 0) as "fans_count",
    coalesce("total_likes", 0) as "total_likes",
    "total_favorites",
    coalesce("website_coins", 0) as "website_coins"
  from "user"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "user_stats" AS "there" WHERE "there"."user_id" = "backfill"."user_id");

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 9: add foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "user_stats" ADD CONSTRAINT "fk_user_stats_user_id" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE;

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 9: analyze table user_stats (migrate; reverse: lossless)
ANALYZE "user_stats";

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 9: check values of columns fans_count, total_likes, total_favorites, website_coins of user (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on user, blocks writes; scans the table
LOCK TABLE "user" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."fans_count" IS NOT DISTINCT FROM coalesce("user"."fans_count", 0))) THEN
    RAISE EXCEPTION 'user.fans_count has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."total_likes" IS NOT DISTINCT FROM coalesce("user"."total_likes", 0))) THEN
    RAISE EXCEPTION 'user.total_likes has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."total_favorites" IS NOT DISTINCT FROM "user"."total_favorites")) THEN
    RAISE EXCEPTION 'user.total_favorites has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."website_coins" IS NOT DISTINCT FROM coalesce("user"."website_coins", 0))) THEN
    RAISE EXCEPTION 'user.website_coins has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- steps 6 to 9 of 9, in one statement:
--   6: drop column user.fans_count (contract; reverse: restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   7: drop column user.total_likes (contract; reverse: restored from user_stats.total_likes, but NULL of user.total_likes became 0; what was written to it since they were compared is not there)
--   8: drop column user.total_favorites (contract; reverse: restored from user_stats.total_favorites, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   9: drop column user.website_coins (contract; reverse: restored from user_stats.website_coins, but NULL of user.website_coins became 0; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "fans_count",
  DROP COLUMN "total_likes",
  DROP COLUMN "total_favorites",
  DROP COLUMN "website_coins";

COMMIT;
