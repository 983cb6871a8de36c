-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- steps 1 to 3 of 6, in one statement:
--   1: add check chk_t_done on t (migrate; reverse: lossless)
--   2: add check chk_t_due on t (migrate; reverse: lossless)
--   3: add check chk_t_paid on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD CONSTRAINT "chk_t_done" CHECK ("state" <> 'done' or "paid") NOT VALID,
  ADD CONSTRAINT "chk_t_due" CHECK ("due" is null or "due" > '2000-01-01') NOT VALID,
  ADD CONSTRAINT "chk_t_paid" CHECK (not "paid" or "state" in ('done')) NOT VALID;
COMMENT ON CONSTRAINT "chk_t_paid" ON "t" IS 'paid is done';

COMMIT;

-- step 4 of 6: validate check chk_t_done on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_done";

-- step 5 of 6: validate check chk_t_due on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_due";

-- step 6 of 6: validate check chk_t_paid on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_paid";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
