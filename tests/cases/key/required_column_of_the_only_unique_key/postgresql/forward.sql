-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 1: alter column t.code: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; scans the table
ALTER TABLE "t" ADD CONSTRAINT "schemac_not_null" CHECK ("code" IS NOT NULL) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "t" ALTER COLUMN "code" SET NOT NULL;
ALTER TABLE "t" DROP CONSTRAINT "schemac_not_null";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
