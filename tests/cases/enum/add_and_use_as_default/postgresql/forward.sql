-- schemac: forward script for PostgreSQL 14 and later, 5 steps
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

-- step 1 of 5: add value blue of enum colour (expand; reverse: lossless, but fails where a row holds 'blue' of enum colour)
ALTER TYPE "colour" ADD VALUE 'blue';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 5: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "b" "colour" NOT NULL DEFAULT 'blue';

-- step 3 of 5: alter column t.a: change default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'blue';

-- step 4 of 5: add check chk_t_a on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD CONSTRAINT "chk_t_a" CHECK ("a" <> 'blue' or "b" = 'blue') NOT VALID;

COMMIT;

-- step 5 of 5: validate check chk_t_a on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_a";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
