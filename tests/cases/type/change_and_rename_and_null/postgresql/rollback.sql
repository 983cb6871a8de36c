-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter column): alter column t.cents: nullable (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "cents" DROP NOT NULL;

-- undo step 2 (alter column): alter column t.cents: bigint to varchar(20), drop default (lossy: exact texts in column t.cents do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "cents" DROP DEFAULT,
  ALTER COLUMN "cents" TYPE varchar(20);

-- undo step 1 (rename column): rename column t.cents to amount (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "cents" TO "amount";

COMMIT;
