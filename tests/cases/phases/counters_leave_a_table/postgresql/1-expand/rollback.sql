-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 3 (add index): drop index idx_member_locale on member (lossless)
--   lock SHARE UPDATE EXCLUSIVE on member, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_member_locale";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (add column): drop column member.locale (lossy: values written to column member.locale since)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" DROP COLUMN "locale";

-- undo step 1 (create table): drop table member_stats (lossy: rows written to table member_stats since)
--   lock ACCESS EXCLUSIVE on member_stats and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "member_stats";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
