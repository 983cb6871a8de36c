-- schemac: forward script for PostgreSQL 14 and later, 6 steps
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

-- step 1 of 6: create table made (expand; reverse: lossy: rows written to table made since)
CREATE TABLE "made" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_made" PRIMARY KEY ("id")
);

-- step 2 of 6: add check chk_made on made (expand; reverse: lossless)
ALTER TABLE "made" ADD CONSTRAINT "chk_made" CHECK ("id" > 0) NOT VALID;
COMMENT ON CONSTRAINT "chk_made" ON "made" IS 'later';

-- step 3 of 6: add check chk_a on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD CONSTRAINT "chk_a" CHECK ("a" > 0) NOT VALID;

-- steps 4 to 5 of 6, in one statement:
--   4: drop check chk_b on t (migrate; reverse: lossless, but fails where a row breaks check chk_b)
--   5: add check chk_b on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT "chk_b",
  ADD CONSTRAINT "chk_b" CHECK ("b" > 0) NO INHERIT NOT VALID;

COMMIT;

-- step 6 of 6: validate check chk_c on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_c";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
