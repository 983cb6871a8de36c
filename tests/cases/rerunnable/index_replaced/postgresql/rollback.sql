-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"t"') AND c.relname = 'schemac_new_index' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'b,a') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"t"') AND c.relname = 'schemac_new_index' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'b,a') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"t"') AND c.relname = 'idx_t' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'a') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"t"') AND c.relname = 'schemac_new_index' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'b,a') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 3, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"t"') AND c.relname = 'schemac_new_index' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'b,a') THEN 1 ELSE 0 END, 0

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

-- undo step 3 (rename index): rename index idx_t to schemac_new_index on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER INDEX "idx_t" RENAME TO "schemac_new_index"
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- undo step 2 (drop index): add index idx_t on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 2
\gexec
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t"') AND NOT indisvalid
\gexec
SELECT 'CREATE INDEX CONCURRENTLY "idx_t" ON "t" ("a")' WHERE current_setting('schemac.done')::integer < 2 AND to_regclass('"idx_t"') IS NULL
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 2
\gexec

-- undo step 1 (add index): drop index schemac_new_index on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 3
\gexec
SELECT 'DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index"' WHERE current_setting('schemac.done')::integer < 3
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 3
\gexec

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
