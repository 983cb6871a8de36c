-- schemac: forward script for PostgreSQL 14 and later, 5 steps
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"oldest"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"previous"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"previous"') AND conname = 'pk_previous' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"current"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"previous"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"oldest"') AND conname = 'pk_oldest' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"previous"') AND conname = 'pk_previous' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"current"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 0

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

-- step 1 of 5: rename table previous to oldest (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on previous, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "previous" RENAME TO "oldest"
$statement$;
  END IF;
END
$schemac$;

-- step 2 of 5: rename table current to previous (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on current, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "current" RENAME TO "previous"
$statement$;
  END IF;
END
$schemac$;

-- step 3 of 5: rename primary key pk_previous to pk_oldest on oldest (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on oldest, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
ALTER TABLE "oldest" RENAME CONSTRAINT "pk_previous" TO "pk_oldest"
$statement$;
  END IF;
END
$schemac$;

-- step 4 of 5: rename primary key pk_current to pk_previous on previous (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on previous, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
ALTER TABLE "previous" RENAME CONSTRAINT "pk_current" TO "pk_previous"
$statement$;
  END IF;
END
$schemac$;

-- step 5 of 5: create table current (expand; reverse: lossy: rows written to table current since)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
CREATE TABLE "current" (
  "id" integer NOT NULL,
  "m" varchar(10),
  CONSTRAINT "pk_current" PRIMARY KEY ("id")
)
$statement$;
  END IF;
END
$schemac$;

COMMIT;
