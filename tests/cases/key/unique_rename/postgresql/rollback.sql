-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (rename constraint): rename unique key uq_t_a to a_unique on t (lossless)
ALTER TABLE "t" RENAME CONSTRAINT "uq_t_a" TO "a_unique";

COMMIT;
