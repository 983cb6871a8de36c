-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (rename index): rename index idx_t_two to schemac_rename_1 on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "idx_t_two" RENAME TO "schemac_rename_1";

-- undo step 2 (rename index): rename index idx_t_one to idx_t_two on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "idx_t_one" RENAME TO "idx_t_two";

-- undo step 1 (rename index): rename index schemac_rename_1 to idx_t_one on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "schemac_rename_1" RENAME TO "idx_t_one";

COMMIT;
