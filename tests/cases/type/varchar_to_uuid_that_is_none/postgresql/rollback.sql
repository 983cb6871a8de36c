-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (alter column): alter column t.a: uuid to varchar(40) (lossy: exact texts in column t.a do not come back)
ALTER TABLE "t" ALTER COLUMN "a" TYPE varchar(40);

COMMIT;
