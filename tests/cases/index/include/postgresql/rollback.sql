-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (add index): drop index idx_t_a on t (lossless)
DROP INDEX "idx_t_a";

-- undo step 2 (drop index): add index idx_t_a on t (lossless)
CREATE INDEX "idx_t_a" ON "t" ("a");

-- undo step 1 (add index): drop index idx_t_b on t (lossless)
DROP INDEX "idx_t_b";

COMMIT;
