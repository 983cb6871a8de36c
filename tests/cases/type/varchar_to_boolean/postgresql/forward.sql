-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 3 of 3, in one statement:
--   1: alter column t.a: varchar(5) to boolean (contract; reverse: lossy: exact texts in column t.a do not come back)
--   2: alter column t.b: text to boolean (contract; reverse: lossy: exact texts in column t.b do not come back)
--   3: alter column t.c: varchar(5) to boolean, change default (contract; reverse: lossy: exact texts in column t.c do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE boolean USING cast("a" as boolean),
  ALTER COLUMN "b" TYPE boolean USING cast("b" as boolean),
  ALTER COLUMN "c" DROP DEFAULT,
  ALTER COLUMN "c" TYPE boolean USING cast("c" as boolean),
  ALTER COLUMN "c" SET DEFAULT false;

COMMIT;
