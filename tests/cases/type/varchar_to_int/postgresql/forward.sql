-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.zip: varchar(12) to integer (contract; reverse: lossy: exact texts in column t.zip do not come back)
--   2: alter column t.n: varchar(30) to bigint (contract; reverse: lossy: exact texts in column t.n do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "zip" TYPE integer USING cast("zip" as integer),
  ALTER COLUMN "n" TYPE bigint USING cast("n" as bigint);

COMMIT;
