-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
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

-- undo step 2 (add foreign key): drop foreign key fk_visit_shop on visit (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "visit" DROP CONSTRAINT "fk_visit_shop";

COMMIT;

-- undo step 1 (add unique key): drop unique key uq_shop_code on shop (lossless)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
ALTER TABLE "shop" DROP CONSTRAINT IF EXISTS "uq_shop_code";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_shop_code";
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
