-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo steps 5 to 4, in one statement:
--   5 (drop column): add column member.level, fill column member.level, alter column member.level: not null (lossless from schemac_retained_member; rows that came since get a zero value)
--   4 (drop column): add column member.note, fill column member.note (lossless from schemac_retained_member; rows that came since get null)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes; scans the table; about 2,000,000 rows, up to 4 seconds (a rough estimate)
--   lock ROW EXCLUSIVE on member, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 66 seconds to 14 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE "member"
  ADD COLUMN "level" varchar(20),
  ADD COLUMN "note" text;
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "id" INTO schemac_low FROM "member" ORDER BY "id" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "id" INTO schemac_high FROM (
      SELECT "id" FROM "member" WHERE ("id") >= (schemac_low."id")
      ORDER BY "id" LIMIT 2
    ) AS batch ORDER BY "id" DESC LIMIT 1;
    UPDATE "member" SET "level" = "schemac_retained_member"."level"
      FROM "schemac_retained_member"
      WHERE ("schemac_retained_member"."id" = "member"."id") AND "member"."level" IS NULL AND ("member"."id") >= (schemac_low."id") AND ("member"."id") <= (schemac_high."id");
    UPDATE "member" SET "level" = '' WHERE "level" IS NULL AND ("member"."id") >= (schemac_low."id") AND ("member"."id") <= (schemac_high."id");
    COMMIT;
    SELECT "id" INTO schemac_low FROM "member" WHERE ("id") > (schemac_high."id")
    ORDER BY "id" LIMIT 1;
  END LOOP;
END
$schemac$;
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "id" INTO schemac_low FROM "member" ORDER BY "id" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "id" INTO schemac_high FROM (
      SELECT "id" FROM "member" WHERE ("id") >= (schemac_low."id")
      ORDER BY "id" LIMIT 2
    ) AS batch ORDER BY "id" DESC LIMIT 1;
    UPDATE "member" SET "note" = "schemac_retained_member"."note"
      FROM "schemac_retained_member"
      WHERE ("schemac_retained_member"."id" = "member"."id") AND "member"."note" IS NULL AND ("member"."id") >= (schemac_low."id") AND ("member"."id") <= (schemac_high."id");
    COMMIT;
    SELECT "id" INTO schemac_low FROM "member" WHERE ("id") > (schemac_high."id")
    ORDER BY "id" LIMIT 1;
  END LOOP;
END
$schemac$;
ALTER TABLE "member" ALTER COLUMN "level" SET NOT NULL;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_member (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_member, blocks reads and writes for a moment
DROP TABLE "schemac_retained_member";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
