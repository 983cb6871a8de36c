-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.zip: integer to varchar(12) (contract; reverse: lossy: exact texts in what was written to column t.zip since; fails where a value of column t.zip does not fit its former type)
--   2: alter column t.n: bigint to varchar(30) (contract; reverse: lossy: exact texts in what was written to column t.n since; fails where a value of column t.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "zip" TYPE varchar(12),
  ALTER COLUMN "n" TYPE varchar(30);

COMMIT;
