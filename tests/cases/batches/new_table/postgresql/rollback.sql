-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo steps 7 to 6, in one statement:
--   7 (drop column): add column user.website_coins, alter column user.website_coins: set default, fill column user.website_coins, alter column user.website_coins: not null (restored from user_stats.website_coins, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   6 (drop column): add column user.fans_count, fill column user.fans_count (restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes; scans the table; about 12,000,000 rows, 1 to 24 seconds (a rough estimate)
--   lock ROW EXCLUSIVE on user, blocks only writes to the same rows; changes rows; about 12,000,000 rows, 6 to 80 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE "user"
  ADD COLUMN "website_coins" numeric(12,2),
  ADD COLUMN "fans_count" integer;
ALTER TABLE "user" ALTER COLUMN "website_coins" SET DEFAULT 0;
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
    UPDATE "user" SET "website_coins" = "user_stats"."website_coins"
      FROM "user_stats"
      WHERE ("user_stats"."user_id" = "user"."id") AND "user"."website_coins" IS NULL AND ("user"."id") >= (schemac_low."id") AND ("user"."id") <= (schemac_high."id");
    UPDATE "user" SET "website_coins" = DEFAULT WHERE "website_coins" IS NULL AND ("user"."id") >= (schemac_low."id") AND ("user"."id") <= (schemac_high."id");
    COMMIT;
    SELECT "id" INTO schemac_low FROM "user" WHERE ("id") > (schemac_high."id")
    ORDER BY "id" LIMIT 1;
  END LOOP;
END
$schemac$;
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
    UPDATE "user" SET "fans_count" = "user_stats"."fans_count"
      FROM "user_stats"
      WHERE ("user_stats"."user_id" = "user"."id") AND "user"."fans_count" IS NULL AND ("user"."id") >= (schemac_low."id") AND ("user"."id") <= (schemac_high."id");
    COMMIT;
    SELECT "id" INTO schemac_low FROM "user" WHERE ("id") > (schemac_high."id")
    ORDER BY "id" LIMIT 1;
  END LOOP;
END
$schemac$;
ALTER TABLE "user" ALTER COLUMN "website_coins" SET NOT NULL;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (check carried): nothing to do (lossless)

-- undo step 4 (analyze table): nothing to do (lossless)

-- undo step 3 (add foreign key): drop foreign key fk_user_stats_user_id on user_stats (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "user_stats" DROP CONSTRAINT "fk_user_stats_user_id";

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table user_stats (lossy: rows written to table user_stats since)
--   lock ACCESS EXCLUSIVE on user_stats, blocks reads and writes for a moment
DROP TABLE "user_stats";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
