-- schemac: forward script for PostgreSQL 14 and later, 13 steps
-- 3 transactions and 4 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"shop"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"store"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'stars' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'pk_store' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'state' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = format_type(to_regtype('"store_state"'), NULL)) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"shop_state"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'open,closed,lost') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"store_state"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'open,closed,lost') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"store_state"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'open,closed') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"store_state"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'open,closed,lost') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'owner' AND NOT attisdropped AND attnum > 0 AND attnotnull) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 9, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"store"') AND attname = 'code' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(5)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 11, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'uq_store_slug' AND contype = 'u' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'slug') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 12, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'chk_stars' AND contype = 'c') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 13, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'fk_store_country' AND contype = 'f' AND confrelid = to_regclass('"country"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'country') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 14, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'chk_stars' AND contype = 'c' AND convalidated) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 15, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'fk_store_country' AND contype = 'f' AND convalidated AND confrelid = to_regclass('"country"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'country') THEN 1 ELSE 0 END, 1

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

-- step 1 of 13: rename table shop to store (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "shop" RENAME TO "store"
$statement$;
  END IF;
END
$schemac$;

-- step 2 of 13: rename column store.rating to stars (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "store" RENAME COLUMN "rating" TO "stars"
$statement$;
  END IF;
END
$schemac$;

-- step 3 of 13: rename primary key pk_shop to pk_store on store (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
ALTER TABLE "store" RENAME CONSTRAINT "pk_shop" TO "pk_store"
$statement$;
  END IF;
END
$schemac$;

-- step 4 of 13: rename enum shop_state to store_state (contract; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
ALTER TYPE "shop_state" RENAME TO "store_state"
$statement$;
  END IF;
END
$schemac$;

-- step 5 of 13: replace enum store_state: drop value lost (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
ALTER TYPE "store_state" RENAME TO "schemac_replaced_type"
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
CREATE TYPE "store_state" AS ENUM ('open', 'closed')
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
ALTER TABLE "store"
  ALTER COLUMN "state" TYPE "store_state" USING cast(cast("state" as text) as "store_state")
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
DROP TYPE "schemac_replaced_type"
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- step 6 of 13: alter column store.owner: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on store, blocks reads and writes for that moment only; scans the table
SELECT 'ALTER TABLE "store" ADD CONSTRAINT "schemac_not_null" CHECK ("owner" IS NOT NULL) NOT VALID' WHERE current_setting('schemac.done')::integer < 6 AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'schemac_not_null')
\gexec
SELECT 'ALTER TABLE "store" VALIDATE CONSTRAINT "schemac_not_null"' WHERE current_setting('schemac.done')::integer < 6
\gexec
SELECT 'ALTER TABLE "store" ALTER COLUMN "owner" SET NOT NULL' WHERE current_setting('schemac.done')::integer < 7
\gexec
SELECT 'ALTER TABLE "store" DROP CONSTRAINT "schemac_not_null"' WHERE current_setting('schemac.done')::integer < 8 AND EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"store"') AND conname = 'schemac_not_null')
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 7 to 8 of 13, in one statement:
--   7: alter column store.code: varchar(40) to varchar(5) (contract; reverse: lossless)
--   8: alter column store.size: bigint to integer (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 9 THEN
    EXECUTE $statement$
ALTER TABLE "store"
  ALTER COLUMN "code" TYPE varchar(5) USING case when char_length("code") > 5 then "code" || ' (too long)' else "code" end,
  ALTER COLUMN "size" TYPE integer
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- step 9 of 13: add unique key uq_store_slug on store (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on store, blocks reads and writes for that moment only; builds an index
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 10
\gexec
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_store_slug"') AND NOT indisvalid
\gexec
SELECT 'CREATE UNIQUE INDEX CONCURRENTLY "uq_store_slug" ON "store" ("slug")' WHERE current_setting('schemac.done')::integer < 10 AND to_regclass('"uq_store_slug"') IS NULL
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 10
\gexec
SELECT 'ALTER TABLE "store" ADD CONSTRAINT "uq_store_slug" UNIQUE USING INDEX "uq_store_slug"' WHERE current_setting('schemac.done')::integer < 11
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 10 of 13: add check chk_stars on store (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on store, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 12 THEN
    EXECUTE $statement$
ALTER TABLE "store" ADD CONSTRAINT "chk_stars" CHECK ("stars" between 1 and 5) NOT VALID
$statement$;
  END IF;
END
$schemac$;

-- step 11 of 13: add foreign key fk_store_country on store (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on store and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 13 THEN
    EXECUTE $statement$
ALTER TABLE "store" ADD CONSTRAINT "fk_store_country" FOREIGN KEY ("country") REFERENCES "country" ("id") NOT VALID
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- step 12 of 13: validate check chk_stars on store (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on store, blocks nobody; scans the table
SELECT 'ALTER TABLE "store" VALIDATE CONSTRAINT "chk_stars"' WHERE current_setting('schemac.done')::integer < 14
\gexec

-- step 13 of 13: validate foreign key fk_store_country on store (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on store and ROW SHARE on the table it points at, blocks nobody; scans the table
SELECT 'ALTER TABLE "store" VALIDATE CONSTRAINT "fk_store_country"' WHERE current_setting('schemac.done')::integer < 15
\gexec

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
