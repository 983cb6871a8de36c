-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo steps 6 to 5, in one statement:
--   6 (add check): drop check d on t (lossless)
--   5 (drop check): add check d on t (lossless, but fails where a row breaks check d)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; scans the table
ALTER TABLE "t"
  DROP CONSTRAINT "d",
  ADD CONSTRAINT "d" CHECK ("s" in ('closed', 'overdue') or "n" < 100);

-- undo step 4 (rename enum value): rename value overdue to late of enum state (lossless)
ALTER TYPE "state" RENAME VALUE 'overdue' TO 'late';

-- undo step 3 (rename enum value): rename value open to schemac_rename_1 of enum state (lossless)
ALTER TYPE "state" RENAME VALUE 'open' TO 'schemac_rename_1';

-- undo step 2 (rename enum value): rename value closed to open of enum state (lossless)
ALTER TYPE "state" RENAME VALUE 'closed' TO 'open';

-- undo step 1 (rename enum value): rename value schemac_rename_1 to closed of enum state (lossless)
ALTER TYPE "state" RENAME VALUE 'schemac_rename_1' TO 'closed';

COMMIT;
