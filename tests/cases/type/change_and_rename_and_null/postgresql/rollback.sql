-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (alter column): alter column t.cents: bigint to varchar(20), nullable, drop default (lossy: exact texts in column t.cents do not come back)
ALTER TABLE "t"
  ALTER COLUMN "cents" DROP DEFAULT,
  ALTER COLUMN "cents" DROP NOT NULL,
  ALTER COLUMN "cents" TYPE varchar(20);

-- undo step 1 (rename column): rename column t.cents to amount (lossless)
ALTER TABLE "t" RENAME COLUMN "cents" TO "amount";

COMMIT;
