-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'opened_on' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'email' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(255)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'plan' AND NOT attisdropped AND attnum > 0 AND attnotnull) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'credits' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'bigint') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"account"') AND c.relname = 'idx_account_plan' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'plan,credits') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"account"') AND attname = 'legacy' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

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

-- step 1 of 7: add column account.opened_on (expand; reverse: lossy: values written to column account.opened_on since)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
ALTER TABLE "account" ADD COLUMN "opened_on" date
$statement$;
  END IF;
END
$schemac$;

-- steps 2 to 3 of 7, in one statement:
--   2: alter column account.email: varchar(100) to varchar(255) (expand; reverse: lossless, but fails where a value of column account.email does not fit its former type)
--   3: alter column account.plan: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "account"
  ALTER COLUMN "email" TYPE varchar(255),
  ALTER COLUMN "plan" SET DEFAULT 'free'
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- step 4 of 7: alter column account.plan: not null (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on account, blocks reads and writes for that moment only; scans the table
SELECT 'ALTER TABLE "account" ADD CONSTRAINT "schemac_not_null" CHECK ("plan" IS NOT NULL) NOT VALID' WHERE current_setting('schemac.done')::integer < 3 AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"account"') AND conname = 'schemac_not_null')
\gexec
SELECT 'ALTER TABLE "account" VALIDATE CONSTRAINT "schemac_not_null"' WHERE current_setting('schemac.done')::integer < 3
\gexec
SELECT 'ALTER TABLE "account" ALTER COLUMN "plan" SET NOT NULL' WHERE current_setting('schemac.done')::integer < 4
\gexec
SELECT 'ALTER TABLE "account" DROP CONSTRAINT "schemac_not_null"' WHERE current_setting('schemac.done')::integer < 5 AND EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"account"') AND conname = 'schemac_not_null')
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 7: alter column account.credits: integer to bigint, set default (expand; reverse: lossless, but fails where a value of column account.credits does not fit its former type)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
ALTER TABLE "account"
  ALTER COLUMN "credits" TYPE bigint,
  ALTER COLUMN "credits" SET DEFAULT 0
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- step 6 of 7: add index idx_account_plan on account (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on account, blocks nobody; builds an index
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 7
\gexec
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_account_plan"') AND NOT indisvalid
\gexec
SELECT 'CREATE INDEX CONCURRENTLY "idx_account_plan" ON "account" ("plan", "credits")' WHERE current_setting('schemac.done')::integer < 7 AND to_regclass('"idx_account_plan"') IS NULL
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 7
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 7 of 7: drop column account.legacy (contract; reverse: lossy: the values of column account.legacy do not come back)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 8 THEN
    EXECUTE $statement$
ALTER TABLE "account" DROP COLUMN "legacy"
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
