-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 4 to 1, in one statement:
--   4 (alter column): alter column t.d: drop default (lossless)
--   3 (alter column): alter column t.c: set default (lossless)
--   2 (alter column): alter column t.b: set default (lossless)
--   1 (alter column): alter column t.a: set default (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ALTER COLUMN "d" DROP DEFAULT,
  ALTER COLUMN "c" SET DEFAULT now(),
  ALTER COLUMN "b" SET DEFAULT localtimestamp,
  ALTER COLUMN "a" SET DEFAULT now();

COMMIT;
