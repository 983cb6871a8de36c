-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

DO $schemac$
DECLARE
  reached bigint := (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"person"') AND c.relname = 'idx_person_label' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'label') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"person"') AND c.relname = 'idx_person_label' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'label') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"person"') AND attname = 'label' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"person"') AND attname = 'label' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"person"') AND c.relname = 'idx_person_label' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'label') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"person"') AND c.relname = 'idx_person_label' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'label') THEN 1 ELSE 0 END, 0

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

-- step 1 of 4: drop index idx_person_label on person (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 1
\gexec
SELECT 'DROP INDEX CONCURRENTLY "idx_person_label"' WHERE current_setting('schemac.done')::integer < 1
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 1
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 4: drop column person.label (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "person" DROP COLUMN "label"
$statement$;
  END IF;
END
$schemac$;

-- step 3 of 4: add column person.label (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
ALTER TABLE "person" ADD COLUMN "label" varchar(100) GENERATED ALWAYS AS ("last" || ', ' || "first") STORED
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- step 4 of 4: add index idx_person_label on person (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody; builds an index
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 4
\gexec
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_person_label"') AND NOT indisvalid
\gexec
SELECT 'CREATE INDEX CONCURRENTLY "idx_person_label" ON "person" ("label")' WHERE current_setting('schemac.done')::integer < 4 AND to_regclass('"idx_person_label"') IS NULL
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 4
\gexec

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
