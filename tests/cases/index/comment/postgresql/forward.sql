-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: alter index idx_t_a on t: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON INDEX "idx_t_a" IS 'the list';

-- step 2 of 2: alter index idx_t_b on t: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON INDEX "idx_t_b" IS 'new words';

COMMIT;
