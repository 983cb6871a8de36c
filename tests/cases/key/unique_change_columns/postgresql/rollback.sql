-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add unique key): drop unique key uq_t on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "uq_t";

-- undo step 1 (drop unique key): add unique key uq_t on t (lossless, but fails where two rows share key uq_t)
ALTER TABLE "t" ADD CONSTRAINT "uq_t" UNIQUE ("a");

COMMIT;
