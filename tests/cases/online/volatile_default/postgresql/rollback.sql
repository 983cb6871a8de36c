-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (alter column): alter column stock.mark: nullable (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "mark" DROP NOT NULL;

-- undo step 6 (fill default): nothing to do, the rows go with their column (lossless)

-- undo step 5 (alter column): alter column stock.luck: drop default (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ALTER COLUMN "luck" DROP DEFAULT;

-- undo step 4 (add column): drop column stock.luck (lossy: values written to column stock.luck since)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" DROP COLUMN "luck";

-- undo step 3 (fill default): nothing to do, the rows go with their column (lossless)

-- undo step 2 (alter column): alter column stock.mark: drop default (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ALTER COLUMN "mark" DROP DEFAULT;

-- undo step 1 (add column): drop column stock.mark (lossy: values written to column stock.mark since)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" DROP COLUMN "mark";

COMMIT;
