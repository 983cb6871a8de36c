-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (alter index): alter index by_a on t: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON INDEX "by_a" IS NULL;

-- undo step 3 (alter index): alter index by_b on t: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON INDEX "by_b" IS NULL;

-- undo step 2 (rename constraint): rename unique key uq_t_b to only_b on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "uq_t_b" TO "only_b";

-- undo step 1 (rename index): rename index by_b to idx_t_b on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "by_b" RENAME TO "idx_t_b";

COMMIT;
