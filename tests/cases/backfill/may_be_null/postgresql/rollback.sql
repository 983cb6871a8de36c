-- schemac: rollback script for PostgreSQL 14 and later, 12 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 12 (analyze table): nothing to do (lossless)

-- undo step 11 (analyze table): nothing to do (lossless)

-- undo step 10 (alter column): alter column user.town_no: nullable (lossless)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "town_no" DROP NOT NULL;

-- undo step 9 (alter column): alter column user.shown: nullable (lossless)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "shown" DROP NOT NULL;

-- undo step 8 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 5 (fill table): nothing to do, the rows go with their table (lossless)

-- undo steps 4 to 2, in one statement:
--   4 (add column): drop column user.town_no (lossy: values written to column user.town_no since)
--   3 (add column): drop column user.town_id (lossy: values written to column user.town_id since)
--   2 (add column): drop column user.shown (lossy: values written to column user.shown since)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "town_no",
  DROP COLUMN "town_id",
  DROP COLUMN "shown";

-- undo step 1 (create table): drop table profile (lossy: rows written to table profile since)
--   lock ACCESS EXCLUSIVE on profile, blocks reads and writes for a moment
DROP TABLE "profile";

COMMIT;
