-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add index): drop index idx_x on b (lossless)
DROP INDEX "idx_x";

-- undo step 1 (drop index): add index idx_x on a (lossless)
CREATE INDEX "idx_x" ON "a" ("x");

COMMIT;
