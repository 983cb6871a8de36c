-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 2 (add index): drop index idx_sale_year on sale (lossless)
--   lock SHARE UPDATE EXCLUSIVE on sale, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_sale_year";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (add column): drop column sale.year (lossless)
--   lock ACCESS EXCLUSIVE on sale, blocks reads and writes for a moment
ALTER TABLE "sale" DROP COLUMN "year";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
