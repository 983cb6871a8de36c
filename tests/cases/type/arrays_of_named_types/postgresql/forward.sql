-- schemac: forward script for PostgreSQL 14 and later, 12 steps
-- 2 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 12: add value SAD of enum mood (expand; reverse: lossless, but fails where a row holds 'SAD' of enum mood)
ALTER TYPE "mood" ADD VALUE 'SAD';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 12: rename domain percent to schemac_old_percent (contract; reverse: lossless)
ALTER DOMAIN "percent" RENAME TO "schemac_old_percent";

-- step 3 of 12: create enum level (expand; reverse: lossless)
CREATE TYPE "level" AS ENUM ('LOW', 'HIGH');

-- step 4 of 12: create domain code (expand; reverse: lossless)
CREATE DOMAIN "code" AS char(2)
  CONSTRAINT "upper" CHECK ("value" = upper("value"));

-- step 5 of 12: create domain share (migrate; reverse: lossless)
CREATE DOMAIN "share" AS integer
  CONSTRAINT "bounded" CHECK ("value" between 0 and 200);

-- step 6 of 12: alter composite type point3 (migrate; reverse: lossy: the values of fields of composite type point3 written since)
ALTER TYPE "point3" ADD ATTRIBUTE "z" integer;

-- steps 7 to 10 of 12, in one statement:
--   7: add column t.grids (expand; reverse: lossy: values written to column t.grids since)
--   8: add column t.codes (expand; reverse: lossy: values written to column t.codes since)
--   9: add column t.levels (expand; reverse: lossy: values written to column t.levels since)
--   10: add column t.clouds (expand; reverse: lossy: values written to column t.clouds since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ADD COLUMN "grids" "triple"[],
  ADD COLUMN "codes" "code"[],
  ADD COLUMN "levels" "level"[],
  ADD COLUMN "clouds" "cloud"[];

-- step 11 of 12: alter column t.shares (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "shares" TYPE "share"[];

-- step 12 of 12: drop domain schemac_old_percent (contract; reverse: lossless)
DROP DOMAIN "schemac_old_percent";

COMMIT;
