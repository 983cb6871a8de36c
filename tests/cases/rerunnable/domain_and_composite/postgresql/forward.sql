-- schemac: forward script for PostgreSQL 14 and later, 6 steps
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"t"') AND attname = 'n' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = format_type(to_regtype('"schemac_old_number"'), NULL)) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"t"') AND attname = 'n' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = format_type(to_regtype('"number"'), NULL)) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_type t WHERE t.oid = to_regtype('"number"') AND t.typtype = 'd' AND (SELECT coalesce(string_agg(c.conname, ',' ORDER BY c.conname), '') FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c') = 'natural') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_type t WHERE t.oid = to_regtype('"schemac_old_number"') AND t.typtype = 'd' AND (SELECT coalesce(string_agg(c.conname, ',' ORDER BY c.conname), '') FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c') = 'natural') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_type t WHERE t.oid = to_regtype('"amount"') AND t.typtype = 'd' AND (SELECT coalesce(string_agg(c.conname, ',' ORDER BY c.conname), '') FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c') = 'bounded,positive') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM pg_type t WHERE t.oid = to_regtype('"number"') AND t.typtype = 'd' AND (SELECT coalesce(string_agg(c.conname, ',' ORDER BY c.conname), '') FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c') = 'natural') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_type t WHERE t.oid = to_regtype('"address"') AND t.typtype = 'c' AND (SELECT coalesce(string_agg(a.attname, ',' ORDER BY a.attname), '') FROM pg_attribute a WHERE a.attrelid = t.typrelid AND NOT a.attisdropped) = 'city,country,street') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"t"') AND attname = 'n' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = format_type(to_regtype('"number"'), NULL)) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 5, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"t"') AND attname = 'n' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = format_type(to_regtype('"schemac_old_number"'), NULL)) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 6, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_type t WHERE t.oid = to_regtype('"schemac_old_number"') AND t.typtype = 'd' AND (SELECT coalesce(string_agg(c.conname, ',' ORDER BY c.conname), '') FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c') = 'natural') THEN 1 ELSE 0 END, 0

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

-- step 1 of 6: rename domain number to schemac_old_number (contract; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER DOMAIN "number" RENAME TO "schemac_old_number"
$statement$;
  END IF;
END
$schemac$;

-- step 2 of 6: alter domain amount (migrate; reverse: lossless, but fails where a value breaks domain amount)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER DOMAIN "amount" DROP CONSTRAINT "positive"
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER DOMAIN "amount" SET DEFAULT 1
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER DOMAIN "amount" ADD CONSTRAINT "positive" CHECK ("value" > 0)
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER DOMAIN "amount" ADD CONSTRAINT "bounded" CHECK ("value" < 1000000)
$statement$;
  END IF;
END
$schemac$;

-- step 3 of 6: create domain number (migrate; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
CREATE DOMAIN "number" AS bigint
  CONSTRAINT "natural" CHECK ("value" > 0)
$statement$;
  END IF;
END
$schemac$;

-- step 4 of 6: alter composite type address (migrate; reverse: lossy: the values of fields of composite type address written since)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
ALTER TYPE "address" ADD ATTRIBUTE "country" char(2)
$statement$;
  END IF;
END
$schemac$;

-- step 5 of 6: alter column t.n: integer to bigint (expand; reverse: lossless, but fails where a value of column t.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
ALTER TABLE "t" ALTER COLUMN "n" TYPE "number"
$statement$;
  END IF;
END
$schemac$;

-- step 6 of 6: drop domain schemac_old_number (contract; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
DROP DOMAIN "schemac_old_number"
$statement$;
  END IF;
END
$schemac$;

COMMIT;
