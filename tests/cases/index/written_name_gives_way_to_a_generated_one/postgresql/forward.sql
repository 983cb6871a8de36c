-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: rename index idx_t_b to by_b on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "idx_t_b" RENAME TO "by_b";

-- step 2 of 4: rename unique key only_b to uq_t_b on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "only_b" TO "uq_t_b";

-- step 3 of 4: alter index by_b on t: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON INDEX "by_b" IS 'for the list';

-- step 4 of 4: alter index by_a on t: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON INDEX "by_a" IS 'for the sum';

COMMIT;
