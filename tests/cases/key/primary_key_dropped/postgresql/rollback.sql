-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (drop primary key): add primary key of t (lossless, but fails where two rows share the primary key of t)
ALTER TABLE "t" ADD CONSTRAINT "pk_t" PRIMARY KEY ("id");

COMMIT;
