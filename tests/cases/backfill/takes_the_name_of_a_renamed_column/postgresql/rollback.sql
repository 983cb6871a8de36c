-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (analyze table): nothing to do (lossless)

-- undo step 4 (alter column): alter column visit.amount: nullable (lossless)
--   lock ACCESS EXCLUSIVE on visit, blocks reads and writes for a moment
ALTER TABLE "visit"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "amount" DROP NOT NULL;

-- undo step 3 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 2 (add column): drop column visit.amount (lossy: values written to column visit.amount since)
--   lock ACCESS EXCLUSIVE on visit, blocks reads and writes for a moment
ALTER TABLE "visit" DROP COLUMN "amount";

-- undo step 1 (rename column): rename column visit.old_amount to amount (lossless)
--   lock ACCESS EXCLUSIVE on visit, blocks reads and writes for a moment
ALTER TABLE "visit" RENAME COLUMN "old_amount" TO "amount";

COMMIT;
