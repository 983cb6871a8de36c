-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (alter column): alter column t.u: integer to smallint (lossless, but fails where a value of column t.u does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "u" TYPE smallint;

COMMIT;
