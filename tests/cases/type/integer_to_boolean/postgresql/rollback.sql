-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column t.b: boolean to smallint, change default (lossy: the numbers that stood for true in column t.b do not come back)
--   1 (alter column): alter column t.a: boolean to integer (lossy: the numbers that stood for true in column t.a do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE smallint USING cast(cast("b" as integer) as smallint),
  ALTER COLUMN "b" SET DEFAULT 0,
  ALTER COLUMN "a" TYPE integer USING cast("a" as integer);

COMMIT;
