-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- steps 1 to 6 of 8, in one statement:
--   1: add column t.part (expand; reverse: lossless)
--   2: add column t.year (expand; reverse: lossless)
--   3: add column t.rest (expand; reverse: lossless)
--   4: add column t.share (expand; reverse: lossless)
--   5: add column t.head (expand; reverse: lossless)
--   6: add column t.weekday (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ADD COLUMN "part" varchar(40) GENERATED ALWAYS AS (split_part("s", '-', 1)) STORED,
  ADD COLUMN "year" integer GENERATED ALWAYS AS (cast(extract(year from "d") as integer)) STORED,
  ADD COLUMN "rest" integer GENERATED ALWAYS AS (mod(100, nullif("n", 0))) STORED,
  ADD COLUMN "share" numeric(10,4) GENERATED ALWAYS AS (cast(100 as numeric(10,2)) / nullif("n", 0)) STORED,
  ADD COLUMN "head" varchar(40) GENERATED ALWAYS AS (left("s", "n")) STORED,
  ADD COLUMN "weekday" varchar(10) GENERATED ALWAYS AS ((array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[cast(extract(isodow from "d") as integer)]) STORED;

-- step 7 of 8: add check chk_t on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD CONSTRAINT "chk_t" CHECK (starts_with("s", 'a') or case when num_nulls("n", 3) = 0 then greatest("n", 3) end > 2) NOT VALID;

COMMIT;

-- step 8 of 8: validate check chk_t on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
