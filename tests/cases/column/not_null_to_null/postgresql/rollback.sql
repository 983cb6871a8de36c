-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column t.b: not null (lossless, but fails where column t.b is null)
--   1 (alter column): alter column t.a: not null (lossless, but fails where column t.a is null)
ALTER TABLE "t"
  ALTER COLUMN "b" SET NOT NULL,
  ALTER COLUMN "a" SET NOT NULL;

COMMIT;
