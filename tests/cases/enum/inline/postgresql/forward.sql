-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- 2 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: add value z of enum t_a (expand; reverse: lossless, but fails where a row holds 'z' of enum t_a)
ALTER TYPE "t_a" ADD VALUE 'z';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 3: create enum t_b (expand; reverse: lossless)
CREATE TYPE "t_b" AS ENUM ('on', 'off');

-- step 3 of 3: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "b" "t_b" NOT NULL DEFAULT 'on';

COMMIT;
