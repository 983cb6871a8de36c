-- schemac: forward script for PostgreSQL 14 and later, 9 steps
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

-- step 1 of 9: create table schemac_retained_member (contract; reverse: lossless)
CREATE TABLE "schemac_retained_member" (
  "area" varchar(10) NOT NULL,
  "id" bigint NOT NULL,
  "amount" numeric(12,4),
  "value_after" numeric(12,2),
  CONSTRAINT "schemac_retained_member_pkey" PRIMARY KEY ("area", "id")
);

COMMIT;

-- step 2 of 9: retain column member.amount in schemac_retained_member (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on member, blocks writes; scans the table; about 2,000,000 rows, up to 4 seconds (a rough estimate)
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
    DELETE FROM "schemac_retained_member" WHERE ("schemac_retained_member"."area", "schemac_retained_member"."id") >= (schemac_low."area", schemac_low."id") AND ("schemac_retained_member"."area", "schemac_retained_member"."id") <= (schemac_high."area", schemac_high."id");
    INSERT INTO "schemac_retained_member" ("area", "id", "amount") SELECT "area", "id", "amount" FROM "member" WHERE ("member"."area", "member"."id") >= (schemac_low."area", schemac_low."id") AND ("member"."area", "member"."id") <= (schemac_high."area", schemac_high."id");
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

-- step 3 of 9: check values of column member.amount (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on member, blocks writes; scans the table; about 2,000,000 rows, up to 4 seconds (a rough estimate)
LOCK TABLE "member" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "member" WHERE NOT EXISTS (SELECT 1 FROM "schemac_retained_member" WHERE ("schemac_retained_member"."area" = "member"."area" and "schemac_retained_member"."id" = "member"."id") AND "schemac_retained_member"."amount" IS NOT DISTINCT FROM "member"."amount")) THEN
    RAISE EXCEPTION 'member.amount has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- step 4 of 9: alter column member.amount: numeric(12,4) to numeric(12,2) (contract; reverse: lossless from schemac_retained_member, but fails where a value of column member.amount does not fit its former type)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes; rewrites the table; about 2,000,000 rows, 8 to 80 seconds (a rough estimate)
ALTER TABLE "member" ALTER COLUMN "amount" TYPE numeric(12,2);

-- step 5 of 9: note column member.amount in schemac_retained_member (contract; reverse: lossless)
UPDATE "schemac_retained_member" SET "value_after" = "member"."amount" FROM "member" WHERE "schemac_retained_member"."area" = "member"."area" AND "schemac_retained_member"."id" = "member"."id";

-- step 6 of 9: create table schemac_retained_member_2 (contract; reverse: lossless)
CREATE TABLE "schemac_retained_member_2" (
  "area" varchar(10) NOT NULL,
  "id" bigint NOT NULL,
  "note" text,
  CONSTRAINT "schemac_retained_member_2_pkey" PRIMARY KEY ("area", "id")
);

COMMIT;

-- step 7 of 9: retain column member.note in schemac_retained_member_2 (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on member, blocks writes; scans the table; about 2,000,000 rows, up to 4 seconds (a rough estimate)
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
    DELETE FROM "schemac_retained_member_2" WHERE ("schemac_retained_member_2"."area", "schemac_retained_member_2"."id") >= (schemac_low."area", schemac_low."id") AND ("schemac_retained_member_2"."area", "schemac_retained_member_2"."id") <= (schemac_high."area", schemac_high."id");
    INSERT INTO "schemac_retained_member_2" ("area", "id", "note") SELECT "area", "id", "note" FROM "member" WHERE ("member"."area", "member"."id") >= (schemac_low."area", schemac_low."id") AND ("member"."area", "member"."id") <= (schemac_high."area", schemac_high."id");
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

-- step 8 of 9: check values of column member.note (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on member, blocks writes; scans the table; about 2,000,000 rows, up to 4 seconds (a rough estimate)
LOCK TABLE "member" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "member" WHERE NOT EXISTS (SELECT 1 FROM "schemac_retained_member_2" WHERE ("schemac_retained_member_2"."area" = "member"."area" and "schemac_retained_member_2"."id" = "member"."id") AND CAST("schemac_retained_member_2"."note" AS text) IS NOT DISTINCT FROM CAST("member"."note" AS text))) THEN
    RAISE EXCEPTION 'member.note has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- step 9 of 9: drop column member.note (contract; reverse: lossless from schemac_retained_member_2; rows that came since get null)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" DROP COLUMN "note";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
