-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add index idx_t_like on t (lossless)
DROP INDEX "idx_t_like";

-- step 3 back: add index idx_t_code on t (lossless)
DROP INDEX "idx_t_code";

-- step 2 back: add index idx_t_at on t (lossless)
DROP INDEX "idx_t_at";

-- step 1 back: add index idx_t_doc on t (lossless)
DROP INDEX "idx_t_doc";

COMMIT;
