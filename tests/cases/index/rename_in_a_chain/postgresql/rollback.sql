-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (rename constraint): rename unique key u2 to u1 on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "u2" TO "u1";

-- undo step 3 (rename index): rename index I3 to i3 on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "I3" RENAME TO "i3";

-- undo step 2 (rename index): rename index i2 to i1 on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "i2" RENAME TO "i1";

-- undo step 1 (rename index): rename index i4 to i2 on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "i4" RENAME TO "i2";

COMMIT;
