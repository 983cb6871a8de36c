-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- 3 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 9: create table member_points (expand; reverse: lossy: rows written to table member_points since)
CREATE TABLE "member_points" (
  "member_id" bigint NOT NULL,
  "points" integer NOT NULL,
  CONSTRAINT "pk_member_points" PRIMARY KEY ("member_id")
);

-- step 2 of 9: add column member.rank (expand; reverse: lossy: values written to column member.rank since)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" ADD COLUMN "rank" varchar(40);

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 9: fill column member.rank (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on member and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "member" SET "rank" = "level"
WHERE "member"."rank" IS NULL;

-- step 4 of 9: fill table member_points (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "member_points" ("member_id", "points")
SELECT "backfill"."member_id", "backfill"."points"
FROM (
  select
    "id" as "member_id",
    coalesce("points", 0) as "points"
  from "member"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "member_points" AS "there" WHERE "there"."member_id" = "backfill"."member_id");

-- step 5 of 9: analyze table member (migrate; reverse: lossless)
ANALYZE "member";

-- step 6 of 9: analyze table member_points (migrate; reverse: lossless)
ANALYZE "member_points";

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 7 of 9: check values of columns points, level of member (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on member, blocks writes; scans the table
LOCK TABLE "member" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "member" WHERE NOT EXISTS (SELECT 1 FROM "member_points" WHERE ("member_points"."member_id" = "member"."id") AND "member_points"."points" IS NOT DISTINCT FROM coalesce("member"."points", 0))) THEN
    RAISE EXCEPTION 'member.points has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "member" WHERE NOT (CAST("member"."rank" AS text) IS NOT DISTINCT FROM CAST("member"."level" AS text))) THEN
    RAISE EXCEPTION 'member.level has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- steps 8 to 9 of 9, in one statement:
--   8: drop column member.points (contract; reverse: restored from member_points.points, but NULL of member.points became 0; what was written to it since they were compared is not there)
--   9: drop column member.level (contract; reverse: restored from member.rank, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member"
  DROP COLUMN "points",
  DROP COLUMN "level";

COMMIT;
