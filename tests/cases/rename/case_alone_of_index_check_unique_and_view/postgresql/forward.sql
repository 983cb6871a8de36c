-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: rename view v to V (contract; reverse: lossless)
ALTER VIEW "v" RENAME TO "V";

-- step 2 of 4: rename check chk_t_n to CHK_t_n on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "chk_t_n" TO "CHK_t_n";

-- step 3 of 4: rename index idx_t_n to IDX_t_n on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "idx_t_n" RENAME TO "IDX_t_n";

-- step 4 of 4: rename unique key uq_t_n to UQ_t_n on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "uq_t_n" TO "UQ_t_n";

COMMIT;
