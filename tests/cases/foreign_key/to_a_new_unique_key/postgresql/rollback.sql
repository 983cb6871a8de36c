-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 4 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 3 (add foreign key): drop foreign key fk_c_p_code on c (lossless)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_code";

COMMIT;

-- undo step 2 (add unique key): drop unique key uq_p_code on p (lossless)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" DROP CONSTRAINT IF EXISTS "uq_p_code";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_p_code";
SET lock_timeout = '10s';

-- undo step 1 (add index): drop index idx_c_p_code on c (lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_c_p_code";
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
