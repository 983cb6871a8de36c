-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

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
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"c"') AND conname = 'fk_c_code' AND contype = 'f' AND confrelid = to_regclass('"p"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'code') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"p"') AND attname = 'code' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(10)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"c"') AND attname = 'code' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(10)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"c"') AND conname = 'fk_c_code' AND contype = 'f' AND confrelid = to_regclass('"p"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'code') THEN 1 ELSE 0 END, 0

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

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 4 (add foreign key): drop foreign key fk_c_code on c (lossless)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "c" DROP CONSTRAINT "fk_c_code"
$statement$;
  END IF;
END
$schemac$;

-- undo step 3 (alter column): alter column p.code: integer to varchar(10) (lossy: the former values in column p.code do not come back; fails where a value of column p.code does not fit its former type)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "p" ALTER COLUMN "code" TYPE varchar(10)
$statement$;
  END IF;
END
$schemac$;

-- undo step 2 (alter column): alter column c.code: integer to varchar(10) (lossy: the former values in column c.code do not come back; fails where a value of column c.code does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
ALTER TABLE "c" ALTER COLUMN "code" TYPE varchar(10)
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- undo step 1 (drop foreign key): add foreign key fk_c_code on c, validate foreign key fk_c_code on c (lossless)
--   lock SHARE ROW EXCLUSIVE on c and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on c and ROW SHARE on the table it points at, blocks nobody; scans the table
SELECT 'ALTER TABLE "c" ADD CONSTRAINT "fk_c_code" FOREIGN KEY ("code") REFERENCES "p" ("code") NOT VALID' WHERE current_setting('schemac.done')::integer < 4
\gexec
SELECT 'ALTER TABLE "c" VALIDATE CONSTRAINT "fk_c_code"' WHERE current_setting('schemac.done')::integer < 5
\gexec

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
