-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column t.n: bigint to varchar(30) (lossy: exact texts in column t.n do not come back)
--   1 (alter column): alter column t.zip: integer to varchar(12) (lossy: exact texts in column t.zip do not come back)
ALTER TABLE "t"
  ALTER COLUMN "n" TYPE varchar(30),
  ALTER COLUMN "zip" TYPE varchar(12);

COMMIT;
