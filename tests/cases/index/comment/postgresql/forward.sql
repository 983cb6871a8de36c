-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter index idx_t_a on t (expand; reverse: lossless)
COMMENT ON INDEX "idx_t_a" IS 'the list';

-- step 2 of 2: alter index idx_t_b on t (expand; reverse: lossless)
COMMENT ON INDEX "idx_t_b" IS 'new words';

COMMIT;
