-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add index): drop index idx_t_like on t (lossless)
DROP INDEX "idx_t_like";

-- undo step 3 (add index): drop index idx_t_code on t (lossless)
DROP INDEX "idx_t_code";

-- undo step 2 (add index): drop index idx_t_at on t (lossless)
DROP INDEX "idx_t_at";

-- undo step 1 (add index): drop index idx_t_doc on t (lossless)
DROP INDEX "idx_t_doc";

COMMIT;
