-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column t.b: smallint to boolean, change default (lossy: the numbers that stood for true in what was written to column t.b since)
--   1 (alter column): alter column t.a: integer to boolean (lossy: the numbers that stood for true in what was written to column t.a since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE boolean USING "b" <> 0,
  ALTER COLUMN "b" SET DEFAULT true,
  ALTER COLUMN "a" TYPE boolean USING "a" <> 0;

COMMIT;
