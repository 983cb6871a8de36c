-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
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
  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND attname = 'size' AND NOT attisdropped AND attnum > 0 AND NOT attnotnull) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''side'' AND "size" IS NOT DISTINCT FROM 3', false, false, '')::text LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''front'' AND "size" IS NOT DISTINCT FROM 1', false, false, '')::text LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''top'' AND "size" IS NOT DISTINCT FROM 5', false, false, '')::text NOT LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"gate"') AND conname = 'pk_door' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'code') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND attname = 'slug' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"gate"') AND conname = 'pk_door' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'code') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''front'' AND "size" IS NOT DISTINCT FROM 1', false, false, '')::text LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''side'' AND "size" IS NOT DISTINCT FROM 3', false, false, '')::text LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND NOT attisdropped AND attname IN ('code', 'size')) = 2 THEN query_to_xml('SELECT 1 FROM ' || '"gate"' || ' WHERE ' || '"code" = ''top'' AND "size" IS NOT DISTINCT FROM 5', false, false, '')::text NOT LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"door"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"gate"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND attname = 'slug' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 8, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"gate"') AND attname = 'size' AND NOT attisdropped AND attnum > 0 AND NOT attnotnull) THEN 1 ELSE 0 END, 0

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

-- undo step 9 (check rows): check 4 rows of table gate (lossless, but fails where somebody else has changed a row of gate that this script changes)
DO $schemac1$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
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

-- undo step 8 (alter column): alter column gate.size: nullable (lossless)
--   lock ACCESS EXCLUSIVE on gate, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "gate"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "size" DROP NOT NULL
$statement$;
  END IF;
END
$schemac$;

-- undo step 7 (delete rows): insert 1 row of table gate (lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
INSERT INTO "gate" ("code", "size") VALUES
  ('side', 3)
$statement$;
  END IF;
END
$schemac$;

-- undo step 6 (update rows): update 2 rows of table gate (lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
UPDATE "gate" SET "size" = null WHERE "code" = 'back' AND "size" IS NOT DISTINCT FROM 2
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
UPDATE "gate" SET "size" = 1 WHERE "code" = 'front' AND "size" IS NOT DISTINCT FROM 4
$statement$;
  END IF;
END
$schemac$;

-- undo step 5 (insert rows): delete 1 row of table gate (lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
DELETE FROM "gate" WHERE "code" = 'top' AND "size" IS NOT DISTINCT FROM 5
$statement$;
  END IF;
END
$schemac$;

-- undo step 4 (rename constraint): rename primary key pk_gate to pk_door on gate (lossless)
--   lock ACCESS EXCLUSIVE on gate, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
ALTER TABLE "gate" RENAME CONSTRAINT "pk_gate" TO "pk_door"
$statement$;
  END IF;
END
$schemac$;

-- undo step 3 (rename column): rename column gate.code to slug (lossless)
--   lock ACCESS EXCLUSIVE on gate, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 7 THEN
    EXECUTE $statement$
ALTER TABLE "gate" RENAME COLUMN "code" TO "slug"
$statement$;
  END IF;
END
$schemac$;

-- undo step 2 (rename table): rename table gate to door (lossless)
--   lock ACCESS EXCLUSIVE on gate, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 8 THEN
    EXECUTE $statement$
ALTER TABLE "gate" RENAME TO "door"
$statement$;
  END IF;
END
$schemac$;

-- undo step 1 (check rows): check 4 rows of table door (lossless, but fails where somebody else has changed a row of door that this script changes)
DO $schemac1$
BEGIN
  IF current_setting('schemac.done')::integer < 9 THEN
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

COMMIT;
