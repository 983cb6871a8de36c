-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add index): drop index uq_t_a on t (lossless)
DROP INDEX "uq_t_a";

-- undo step 1 (drop unique key): add unique key uq_t_a on t (lossless, but fails where two rows share key uq_t_a)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_a" UNIQUE ("a");

COMMIT;
