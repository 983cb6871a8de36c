-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"person"') AND attname = 'name' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

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

-- step 1 of 1: add column person.name (contract; reverse: lossy: values written to column person.name since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "person" ADD COLUMN "name" varchar(60) NOT NULL
$statement$;
  END IF;
END
$schemac$;

COMMIT;
