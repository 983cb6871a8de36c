-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 4 to 1, in one statement:
--   4 (alter column): alter column t.d: drop default (lossless)
--   3 (alter column): alter column t.c: set default (lossless)
--   2 (alter column): alter column t.b: set default (lossless)
--   1 (alter column): alter column t.a: set default (lossless)
ALTER TABLE "t"
  ALTER COLUMN "d" DROP DEFAULT,
  ALTER COLUMN "c" SET DEFAULT now(),
  ALTER COLUMN "b" SET DEFAULT localtimestamp,
  ALTER COLUMN "a" SET DEFAULT now();

COMMIT;
