-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
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

-- undo step 6 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo steps 4 to 2, in one statement:
--   4 (add check): drop check chk_t_m on t (lossless)
--   3 (add check): drop check chk_t_n on t (lossless)
--   2 (drop check): add check chk_t_n on t (lossless, but fails where a row breaks check chk_t_n)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; scans the table
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_m",
  DROP CONSTRAINT "chk_t_n",
  ADD CONSTRAINT "chk_t_n" CHECK ("n" > 0);

COMMIT;

-- undo step 1 (drop check): add check chk_t_k on t, validate check chk_t_k on t (lossless, but fails where a row breaks check chk_t_k)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" ADD CONSTRAINT "chk_t_k" CHECK ("k" > 0) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_k";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
