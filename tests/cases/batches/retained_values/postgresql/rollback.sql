-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 9 (drop column): add column member.note, fill column member.note (lossless from schemac_retained_member_2; rows that came since get null)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
--   lock ROW EXCLUSIVE on member, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 33 seconds to 7 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE "member" ADD COLUMN "note" text;
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "area", "id" INTO schemac_low FROM "member" ORDER BY "area", "id" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "area", "id" INTO schemac_high FROM (
      SELECT "area", "id" FROM "member" WHERE ("area", "id") >= (schemac_low."area", schemac_low."id")
      ORDER BY "area", "id" LIMIT 2
    ) AS batch ORDER BY "area" DESC, "id" DESC LIMIT 1;
    UPDATE "member" SET "note" = "schemac_retained_member_2"."note"
      FROM "schemac_retained_member_2"
      WHERE ("schemac_retained_member_2"."area" = "member"."area" and "schemac_retained_member_2"."id" = "member"."id") AND "member"."note" IS NULL AND ("member"."area", "member"."id") >= (schemac_low."area", schemac_low."id") AND ("member"."area", "member"."id") <= (schemac_high."area", schemac_high."id");
    COMMIT;
    SELECT "area", "id" INTO schemac_low FROM "member" WHERE ("area", "id") > (schemac_high."area", schemac_high."id")
    ORDER BY "area", "id" LIMIT 1;
  END LOOP;
END
$schemac$;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 6 (create table): drop table schemac_retained_member_2 (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_member_2, blocks reads and writes for a moment
DROP TABLE "schemac_retained_member_2";

-- undo step 5 (note values): forget values of column member.amount in schemac_retained_member (lossless)
DELETE FROM "schemac_retained_member" WHERE NOT EXISTS (SELECT FROM "member" WHERE "schemac_retained_member"."area" = "member"."area" AND "schemac_retained_member"."id" = "member"."id" AND CAST("member"."amount" AS text) IS NOT DISTINCT FROM CAST("schemac_retained_member"."value_after" AS text));

-- undo step 4 (alter column): alter column member.amount: numeric(12,2) to numeric(12,4) (lossless from schemac_retained_member, but fails where a value of column member.amount does not fit its former type)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes; rewrites the table; about 2,000,000 rows, 8 to 80 seconds (a rough estimate)
ALTER TABLE "member" ALTER COLUMN "amount" TYPE numeric(12,4);

-- undo step 3 (check carried): nothing to do (lossless)

COMMIT;

-- undo step 2 (retain values): restore column member.amount from schemac_retained_member (lossless)
--   lock ROW EXCLUSIVE on member, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 33 seconds to 7 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "area", "id" INTO schemac_low FROM "member" ORDER BY "area", "id" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "area", "id" INTO schemac_high FROM (
      SELECT "area", "id" FROM "member" WHERE ("area", "id") >= (schemac_low."area", schemac_low."id")
      ORDER BY "area", "id" LIMIT 2
    ) AS batch ORDER BY "area" DESC, "id" DESC LIMIT 1;
    UPDATE "member" SET "amount" = "schemac_retained_member"."amount" FROM "schemac_retained_member" WHERE "schemac_retained_member"."area" = "member"."area" AND "schemac_retained_member"."id" = "member"."id" AND ("member"."area", "member"."id") >= (schemac_low."area", schemac_low."id") AND ("member"."area", "member"."id") <= (schemac_high."area", schemac_high."id");
    COMMIT;
    SELECT "area", "id" INTO schemac_low FROM "member" WHERE ("area", "id") > (schemac_high."area", schemac_high."id")
    ORDER BY "area", "id" LIMIT 1;
  END LOOP;
END
$schemac$;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (create table): drop table schemac_retained_member (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_member, blocks reads and writes for a moment
DROP TABLE "schemac_retained_member";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
