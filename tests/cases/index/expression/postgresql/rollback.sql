-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 2 (add index): drop index idx_person_sum on person (lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_person_sum";
SET lock_timeout = '10s';

-- undo step 1 (add index): drop index idx_person_email on person (lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_person_email";
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
