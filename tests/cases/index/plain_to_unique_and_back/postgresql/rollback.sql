-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add index): drop index idx_t_b on t (lossless)
DROP INDEX "idx_t_b";

-- undo step 3 (drop index): add index idx_t_b on t (lossless, but fails where two rows share key idx_t_b)
CREATE UNIQUE INDEX "idx_t_b" ON "t" ("b");

-- undo step 2 (add index): drop index idx_t_a on t (lossless)
DROP INDEX "idx_t_a";

-- undo step 1 (drop index): add index idx_t_a on t (lossless)
CREATE INDEX "idx_t_a" ON "t" ("a");

COMMIT;
