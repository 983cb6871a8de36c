-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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
  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"door"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"gate"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND attname = 'code' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"gate"') AND conname = 'pk_gate' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'code') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''top'' AND "size" IS NOT DISTINCT FROM 5', false, false, '')::text LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''back'' AND "size" IS NOT DISTINCT FROM 2', false, false, '')::text LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''side'' AND "size" IS NOT DISTINCT FROM 3', false, false, '')::text NOT LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 9, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND attname = 'size' AND NOT attisdropped AND attnum > 0 AND attnotnull) THEN 1 ELSE 0 END, 1

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

-- step 1 of 9: check 4 rows of table door (migrate; reverse: lossless, but fails where somebody else has changed a row of door that this script changes)
DO $schemac1$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "door" WHERE "slug" = 'front' AND "size" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"door"', ': row ', 'slug=front', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "door" WHERE "slug" = 'back' AND "size" IS NULL) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"door"', ': row ', 'slug=back', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "door" WHERE "slug" = 'side' AND "size" IS NOT DISTINCT FROM 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"door"', ': row ', 'slug=side', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "door" WHERE "slug" = 'top') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"door"', ': row ', 'code=top', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$
$statement$;
  END IF;
END
$schemac1$;

-- step 2 of 9: rename table door to gate (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on door, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "door" RENAME TO "gate"
$statement$;
  END IF;
END
$schemac$;

-- step 3 of 9: rename column gate.slug to code (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on gate, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
ALTER TABLE "gate" RENAME COLUMN "slug" TO "code"
$statement$;
  END IF;
END
$schemac$;

-- step 4 of 9: rename primary key pk_door to pk_gate on gate (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on gate, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
ALTER TABLE "gate" RENAME CONSTRAINT "pk_door" TO "pk_gate"
$statement$;
  END IF;
END
$schemac$;

-- step 5 of 9: insert 1 row of table gate (migrate; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
INSERT INTO "gate" ("code", "size") VALUES
  ('top', 5)
$statement$;
  END IF;
END
$schemac$;

-- step 6 of 9: update 2 rows of table gate (migrate; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
UPDATE "gate" SET "size" = 4 WHERE "code" = 'front' AND "size" IS NOT DISTINCT FROM 1
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
UPDATE "gate" SET "size" = 2 WHERE "code" = 'back' AND "size" IS NULL
$statement$;
  END IF;
END
$schemac$;

-- step 7 of 9: delete 1 row of table gate (contract; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 7 THEN
    EXECUTE $statement$
DELETE FROM "gate" WHERE "code" = 'side' AND "size" IS NOT DISTINCT FROM 3
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- step 8 of 9: alter column gate.size: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on gate, blocks reads and writes for that moment only; scans the table
SELECT 'ALTER TABLE "gate" ADD CONSTRAINT "schemac_not_null" CHECK ("size" IS NOT NULL) NOT VALID' WHERE current_setting('schemac.done')::integer < 8 AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"gate"') AND conname = 'schemac_not_null')
\gexec
SELECT 'ALTER TABLE "gate" VALIDATE CONSTRAINT "schemac_not_null"' WHERE current_setting('schemac.done')::integer < 8
\gexec
SELECT 'ALTER TABLE "gate" ALTER COLUMN "size" SET NOT NULL' WHERE current_setting('schemac.done')::integer < 9
\gexec
SELECT 'ALTER TABLE "gate" DROP CONSTRAINT "schemac_not_null"' WHERE current_setting('schemac.done')::integer < 10 AND EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"gate"') AND conname = 'schemac_not_null')
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 9 of 9: check 4 rows of table gate (migrate; reverse: lossless, but fails where somebody else has changed a row of gate that this script changes)
DO $schemac1$
BEGIN
  IF current_setting('schemac.done')::integer < 11 THEN
    EXECUTE $statement$
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "gate" WHERE "code" = 'front' AND "size" IS NOT DISTINCT FROM 4) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"gate"', ': row ', 'code=front', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "gate" WHERE "code" = 'back' AND "size" IS NOT DISTINCT FROM 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"gate"', ': row ', 'code=back', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "gate" WHERE "code" = 'top' AND "size" IS NOT DISTINCT FROM 5) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"gate"', ': row ', 'code=top', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "gate" WHERE "code" = 'side') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"gate"', ': row ', 'slug=side', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$
$statement$;
  END IF;
END
$schemac1$;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
