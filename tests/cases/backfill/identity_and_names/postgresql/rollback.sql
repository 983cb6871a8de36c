-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 10 (analyze table): nothing to do (lossless)

-- undo step 9 (analyze table): nothing to do (lossless)

-- undo step 8 (analyze table): nothing to do (lossless)

COMMIT;

-- undo step 7 (add unique key): drop unique key uq_log_group on audit.log (lossless)
--   lock ACCESS EXCLUSIVE on audit.log, blocks reads and writes for a moment
ALTER TABLE "audit"."log" DROP CONSTRAINT IF EXISTS "uq_log_group";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "audit"."uq_log_group";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 5 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 4 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 3 (add column): drop column audit.log.size (lossy: values written to column audit.log.size since)
--   lock ACCESS EXCLUSIVE on audit.log, blocks reads and writes for a moment
ALTER TABLE "audit"."log" DROP COLUMN "size";

-- undo step 2 (add column): drop column Order.log_id (lossy: values written to column Order.log_id since)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" DROP COLUMN "log_id";

-- undo step 1 (create table): drop table archive (lossy: rows written to table archive since)
--   lock ACCESS EXCLUSIVE on archive, blocks reads and writes for a moment
DROP TABLE "archive";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
