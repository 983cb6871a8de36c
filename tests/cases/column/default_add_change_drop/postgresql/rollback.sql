-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 5 to 1, in one statement:
--   5 (alter column): alter column t.e: change default (lossless)
--   4 (alter column): alter column t.d: change default (lossless)
--   3 (alter column): alter column t.c: set default (lossless)
--   2 (alter column): alter column t.b: change default (lossless)
--   1 (alter column): alter column t.a: drop default (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ALTER COLUMN "e" SET DEFAULT false,
  ALTER COLUMN "d" SET DEFAULT 'one',
  ALTER COLUMN "c" SET DEFAULT 1,
  ALTER COLUMN "b" SET DEFAULT 1,
  ALTER COLUMN "a" DROP DEFAULT;

COMMIT;
