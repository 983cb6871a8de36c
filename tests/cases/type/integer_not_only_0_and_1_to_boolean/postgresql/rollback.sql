-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (alter column): alter column t.c: boolean to smallint, change default (lossy: the numbers that stood for true in column t.c do not come back)
--   2 (alter column): alter column t.b: boolean to numeric(5,2) (lossy: the numbers that stood for true in column t.b do not come back)
--   1 (alter column): alter column t.a: boolean to integer (lossy: the numbers that stood for true in column t.a do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "c" DROP DEFAULT,
  ALTER COLUMN "c" TYPE smallint USING cast(cast("c" as integer) as smallint),
  ALTER COLUMN "c" SET DEFAULT 1,
  ALTER COLUMN "b" TYPE numeric(5,2) USING cast(cast("b" as integer) as numeric(5,2)),
  ALTER COLUMN "a" TYPE integer USING cast("a" as integer);

COMMIT;
