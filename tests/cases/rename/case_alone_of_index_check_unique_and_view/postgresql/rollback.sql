-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (rename constraint): rename unique key UQ_t_n to uq_t_n on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "UQ_t_n" TO "uq_t_n";

-- undo step 3 (rename index): rename index IDX_t_n to idx_t_n on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "IDX_t_n" RENAME TO "idx_t_n";

-- undo step 2 (rename constraint): rename check CHK_t_n to chk_t_n on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "CHK_t_n" TO "chk_t_n";

-- undo step 1 (rename view): rename view V to v (lossless)
ALTER VIEW "V" RENAME TO "v";

COMMIT;
