-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add index): drop index idx_c_p on c (lossless)
DROP INDEX "idx_c_p";

-- undo step 1 (drop index): add index idx_c_p on c (lossless)
CREATE INDEX "idx_c_p" ON "c" ("p_id");

COMMIT;
