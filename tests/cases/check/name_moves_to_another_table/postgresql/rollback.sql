-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 3 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 2 (add check): drop check chk_n on b (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" DROP CONSTRAINT "chk_n";

COMMIT;

-- undo step 1 (drop check): add check chk_n on a, validate check chk_n on a (lossless, but fails where a row breaks check chk_n)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody; scans the table
ALTER TABLE "a" ADD CONSTRAINT "chk_n" CHECK ("n" > 0) NOT VALID;
ALTER TABLE "a" VALIDATE CONSTRAINT "chk_n";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
