-- schemac: rollback script for PostgreSQL 14 and later, 13 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'fk_store_country' AND contype = 'f' AND confrelid = to_regclass('"country"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'country') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'chk_stars' AND contype = 'c') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'uq_store_slug' AND contype = 'u' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'slug') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'code' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(40)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'owner' AND NOT attisdropped AND attnum > 0 AND NOT attnotnull) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"store_state"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'open,closed,lost') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'state' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = format_type(to_regtype('"shop_state"'), NULL)) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"shop_state"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'open,closed,lost') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"store_state"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'open,closed,lost') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 9, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'pk_shop' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 10, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'rating' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 11, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"shop"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 11, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"store"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 11, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'owner' AND NOT attisdropped AND attnum > 0 AND NOT attnotnull) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 11, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'code' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(40)') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 11, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'rating' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 11, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'state' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = format_type(to_regtype('"shop_state"'), NULL)) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 11, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'pk_shop' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 1 ELSE 0 END, 0

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

-- undo step 13 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 12 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 11 (add foreign key): drop foreign key fk_store_country on store (lossless)
--   lock ACCESS EXCLUSIVE on store and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "store" DROP CONSTRAINT "fk_store_country"
$statement$;
  END IF;
END
$schemac$;

-- undo step 10 (add check): drop check chk_stars on store (lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "store" DROP CONSTRAINT "chk_stars"
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- undo step 9 (add unique key): drop unique key uq_store_slug on store (lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
SELECT 'ALTER TABLE "store" DROP CONSTRAINT IF EXISTS "uq_store_slug"' WHERE current_setting('schemac.done')::integer < 3
\gexec
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 4
\gexec
SELECT 'DROP INDEX CONCURRENTLY IF EXISTS "uq_store_slug"' WHERE current_setting('schemac.done')::integer < 4
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 4
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 8 to 7, in one statement:
--   8 (alter column): alter column store.size: integer to bigint (lossless)
--   7 (alter column): alter column store.code: varchar(5) to varchar(40) (lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
ALTER TABLE "store"
  ALTER COLUMN "size" TYPE bigint,
  ALTER COLUMN "code" TYPE varchar(40)
$statement$;
  END IF;
END
$schemac$;

-- undo step 6 (alter column): alter column store.owner: nullable (lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
ALTER TABLE "store"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "owner" DROP NOT NULL
$statement$;
  END IF;
END
$schemac$;

-- undo step 5 (replace enum): replace enum store_state: add value lost (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 7 THEN
    EXECUTE $statement$
ALTER TYPE "store_state" RENAME TO "schemac_replaced_type"
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 7 THEN
    EXECUTE $statement$
CREATE TYPE "store_state" AS ENUM ('open', 'closed', 'lost')
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 7 THEN
    EXECUTE $statement$
ALTER TABLE "store"
  ALTER COLUMN "state" TYPE "store_state" USING cast(cast("state" as text) as "store_state")
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 7 THEN
    EXECUTE $statement$
DROP TYPE "schemac_replaced_type"
$statement$;
  END IF;
END
$schemac$;

-- undo step 4 (rename enum): rename enum store_state to shop_state (lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 8 THEN
    EXECUTE $statement$
ALTER TYPE "store_state" RENAME TO "shop_state"
$statement$;
  END IF;
END
$schemac$;

-- undo step 3 (rename constraint): rename primary key pk_store to pk_shop on store (lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 9 THEN
    EXECUTE $statement$
ALTER TABLE "store" RENAME CONSTRAINT "pk_store" TO "pk_shop"
$statement$;
  END IF;
END
$schemac$;

-- undo step 2 (rename column): rename column store.stars to rating (lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 10 THEN
    EXECUTE $statement$
ALTER TABLE "store" RENAME COLUMN "stars" TO "rating"
$statement$;
  END IF;
END
$schemac$;

-- undo step 1 (rename table): rename table store to shop (lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 11 THEN
    EXECUTE $statement$
ALTER TABLE "store" RENAME TO "shop"
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
