-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter index idx_t_b on t (lossless)
COMMENT ON INDEX "idx_t_b" IS 'old words';

-- step 1 back: alter index idx_t_a on t (lossless)
COMMENT ON INDEX "idx_t_a" IS NULL;

COMMIT;
