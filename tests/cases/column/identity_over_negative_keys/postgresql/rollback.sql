-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (alter column): alter column t.id: drop identity (lossless)
ALTER TABLE "t" ALTER COLUMN "id" DROP IDENTITY;

-- undo step 1 (alter column): alter column $schemac$.id: drop identity (lossless)
ALTER TABLE "$schemac$" ALTER COLUMN "id" DROP IDENTITY;

COMMIT;
