-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (analyze table): nothing to do (lossless)

-- undo step 2 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 1 (add column): drop column resident.street (lossy: values written to column resident.street since)
--   lock ACCESS EXCLUSIVE on resident, blocks reads and writes for a moment
ALTER TABLE "resident" DROP COLUMN "street";

COMMIT;
