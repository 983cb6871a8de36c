-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

DO $schemac$
DECLARE
  reached bigint := (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"bill"') AND attname = 'share' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"bill"') AND attname = 'share' AND NOT attisdropped AND attnum > 0 AND attnotnull) THEN 1 ELSE 0 END, 1

), shift (position, delta) AS (
  SELECT position, SUM(CASE hit WHEN 1 THEN -1 WHEN 0 THEN 1 ELSE 0 END) FROM turn GROUP BY position
), point (position, wrong) AS (
  SELECT position, (SELECT COUNT(*) FROM turn WHERE hit = 1 AND opening = 1) + SUM(delta) OVER (ORDER BY position) FROM shift
)

SELECT min(wrong * 1000000 + position) FROM point);
BEGIN
  IF reached >= 1000000 THEN
    RAISE EXCEPTION 'the database is in no state of this script' USING HINT = 'probe.sql says more';
  END IF;
  PERFORM set_config('schemac.done', (reached % 1000000)::text, false);
END
$schemac$;

-- step 1 of 4: add column bill.share (expand; reverse: lossy: values written to column bill.share since)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "bill" ADD COLUMN "share" smallint
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- step 2 of 4: fill column bill.share (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on bill and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 33 seconds to 7 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
SELECT 'DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "id" INTO schemac_low FROM "bill" ORDER BY "id" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "id" INTO schemac_high FROM (
      SELECT "id" FROM "bill" WHERE ("id") >= (schemac_low."id")
      ORDER BY "id" LIMIT 2
    ) AS batch ORDER BY "id" DESC LIMIT 1;
    UPDATE "bill" SET "share" = "amount" * "parts"
      WHERE "bill"."share" IS NULL AND ("bill"."id") >= (schemac_low."id") AND ("bill"."id") <= (schemac_high."id");
    COMMIT;
    SELECT "id" INTO schemac_low FROM "bill" WHERE ("id") > (schemac_high."id")
    ORDER BY "id" LIMIT 1;
  END LOOP;
END
$schemac$' WHERE current_setting('schemac.done')::integer < 2
\gexec

-- step 3 of 4: alter column bill.share: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on bill, blocks reads and writes for that moment only; scans the table; about 2,000,000 rows, up to 4 seconds (a rough estimate)
SELECT 'ALTER TABLE "bill" ADD CONSTRAINT "schemac_not_null" CHECK ("share" IS NOT NULL) NOT VALID' WHERE current_setting('schemac.done')::integer < 3 AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"bill"') AND conname = 'schemac_not_null')
\gexec
SELECT 'ALTER TABLE "bill" VALIDATE CONSTRAINT "schemac_not_null"' WHERE current_setting('schemac.done')::integer < 3
\gexec
SELECT 'ALTER TABLE "bill" ALTER COLUMN "share" SET NOT NULL' WHERE current_setting('schemac.done')::integer < 4
\gexec
SELECT 'ALTER TABLE "bill" DROP CONSTRAINT "schemac_not_null"' WHERE current_setting('schemac.done')::integer < 5 AND EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"bill"') AND conname = 'schemac_not_null')
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 4: analyze table bill (migrate; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
ANALYZE "bill"
$statement$;
  END IF;
END
$schemac$;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
