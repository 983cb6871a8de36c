-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 5: fill table user_stats (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user_stats and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
INSERT INTO "user_stats" ("user_id", "fans_count", "website_coins")
SELECT "backfill"."user_id", "backfill"."fans_count", "backfill"."website_coins"
FROM (
  select
    "id" as "user_id",
    coalesce("fans_count", 0) as "fans_count",
    "website_coins"
  from "user"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "user_stats" AS "there" WHERE "there"."user_id" = "backfill"."user_id");

COMMIT;

-- step 2 of 5: add index idx_user_stats_fans on user_stats (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on user_stats, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_user_stats_fans"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_user_stats_fans" ON "user_stats" ("fans_count");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 5: add foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on user_stats and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "user_stats" ADD CONSTRAINT "fk_user_stats_user_id" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 5: analyze table user_stats (migrate; reverse: lossless)
ANALYZE "user_stats";

COMMIT;

-- step 5 of 5: validate foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on user_stats and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "user_stats" VALIDATE CONSTRAINT "fk_user_stats_user_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
