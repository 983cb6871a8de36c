-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 5: create table schemac_retained_member (contract; reverse: lossless)
CREATE TABLE "schemac_retained_member" (
  "id" bigint NOT NULL,
  "note" text,
  "level" varchar(20),
  CONSTRAINT "schemac_retained_member_pkey" PRIMARY KEY ("id")
);

COMMIT;

-- step 2 of 5: retain columns note, level of member in schemac_retained_member (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on member, blocks writes; scans the table; about 2,000,000 rows, up to 4 seconds (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
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
    DELETE FROM "schemac_retained_member" WHERE ("schemac_retained_member"."id") >= (schemac_low."id") AND ("schemac_retained_member"."id") <= (schemac_high."id");
    INSERT INTO "schemac_retained_member" ("id", "note", "level") SELECT "id", "note", "level" FROM "member" WHERE ("member"."id") >= (schemac_low."id") AND ("member"."id") <= (schemac_high."id");
    COMMIT;
    SELECT "id" INTO schemac_low FROM "member" WHERE ("id") > (schemac_high."id")
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

-- step 3 of 5: check values of columns note, level of member (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on member, blocks writes; scans the table; about 2,000,000 rows, up to 4 seconds (a rough estimate)
LOCK TABLE "member" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "member" WHERE NOT EXISTS (SELECT 1 FROM "schemac_retained_member" WHERE ("schemac_retained_member"."id" = "member"."id") AND CAST("schemac_retained_member"."note" AS text) IS NOT DISTINCT FROM CAST("member"."note" AS text))) THEN
    RAISE EXCEPTION 'member.note has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "member" WHERE NOT EXISTS (SELECT 1 FROM "schemac_retained_member" WHERE ("schemac_retained_member"."id" = "member"."id") AND CAST("schemac_retained_member"."level" AS text) IS NOT DISTINCT FROM CAST("member"."level" AS text))) THEN
    RAISE EXCEPTION 'member.level has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- steps 4 to 5 of 5, in one statement:
--   4: drop column member.note (contract; reverse: lossless from schemac_retained_member; rows that came since get null)
--   5: drop column member.level (contract; reverse: lossless from schemac_retained_member; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member"
  DROP COLUMN "note",
  DROP COLUMN "level";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
