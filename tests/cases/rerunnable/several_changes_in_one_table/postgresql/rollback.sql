-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'legacy' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"account"') AND c.relname = 'idx_account_plan' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'plan,credits') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'credits' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'integer') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'plan' AND NOT attisdropped AND attnum > 0 AND NOT attnotnull) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'email' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(100)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'opened_on' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

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

-- undo step 7 (drop column): add column account.legacy (lossy: the values of column account.legacy do not come back)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "account" ADD COLUMN "legacy" varchar(10)
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- undo step 6 (add index): drop index idx_account_plan on account (lossless)
--   lock SHARE UPDATE EXCLUSIVE on account, blocks nobody
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 2
\gexec
SELECT 'DROP INDEX CONCURRENTLY IF EXISTS "idx_account_plan"' WHERE current_setting('schemac.done')::integer < 2
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 2
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (alter column): alter column account.credits: bigint to integer, drop default (lossless, but fails where a value of column account.credits does not fit its former type)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
ALTER TABLE "account"
  ALTER COLUMN "credits" DROP DEFAULT,
  ALTER COLUMN "credits" TYPE integer
$statement$;
  END IF;
END
$schemac$;

-- undo step 4 (alter column): alter column account.plan: nullable (lossless)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
ALTER TABLE "account"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "plan" DROP NOT NULL
$statement$;
  END IF;
END
$schemac$;

-- undo steps 3 to 2, in one statement:
--   3 (alter column): alter column account.plan: drop default (lossless)
--   2 (alter column): alter column account.email: varchar(255) to varchar(100) (lossless, but fails where a value of column account.email does not fit its former type)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
ALTER TABLE "account"
  ALTER COLUMN "plan" DROP DEFAULT,
  ALTER COLUMN "email" TYPE varchar(100) USING case when char_length("email") > 100 then "email" || ' (too long)' else "email" end
$statement$;
  END IF;
END
$schemac$;

-- undo step 1 (add column): drop column account.opened_on (lossy: values written to column account.opened_on since)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
ALTER TABLE "account" DROP COLUMN "opened_on"
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
