-- schemac: forward script for PostgreSQL 14 and later, 2 steps
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"t"') AND attname = 'zip' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'integer') THEN 1 ELSE 0 END, 1

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

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.zip: varchar(12) to integer (contract; reverse: lossy: exact texts in column t.zip do not come back)
--   2: alter column t.n: varchar(30) to bigint (contract; reverse: lossy: exact texts in column t.n do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "t"
  ALTER COLUMN "zip" TYPE integer USING cast("zip" as integer),
  ALTER COLUMN "n" TYPE bigint USING cast("n" as bigint)
$statement$;
  END IF;
END
$schemac$;

COMMIT;
