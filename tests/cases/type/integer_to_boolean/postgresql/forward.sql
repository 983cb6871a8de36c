-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.a: integer to boolean (contract; reverse: lossy: the numbers that stood for true in column t.a do not come back)
--   2: alter column t.b: smallint to boolean, change default (contract; reverse: lossy: the numbers that stood for true in column t.b do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE boolean USING "a" <> 0,
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE boolean USING "b" <> 0,
  ALTER COLUMN "b" SET DEFAULT false;

COMMIT;
