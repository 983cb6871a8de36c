-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 2 (drop check): add check chk_t_order on t, validate check chk_t_order on t (lossless, but fails where a row breaks check chk_t_order)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" ADD CONSTRAINT "chk_t_order" CHECK ("low" < "high") NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_order";

-- undo step 1 (drop check): add check chk_t_low on t, validate check chk_t_low on t (lossless, but fails where a row breaks check chk_t_low)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" ADD CONSTRAINT "chk_t_low" CHECK ("low" > 0) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_low";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
