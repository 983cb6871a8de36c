-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (drop column): add column person.visits (lossy: the values of column person.visits do not come back)
ALTER TABLE "person" ADD COLUMN "visits" integer NOT NULL DEFAULT 0;

COMMIT;
