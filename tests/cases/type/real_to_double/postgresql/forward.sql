-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.a: real to double precision (expand; reverse: lossy: digits that a float does not keep in what was written to column t.a since; fails where a value of column t.a does not fit its former type)
--   2: alter column t.b: double precision to numeric(20,4) (contract; reverse: lossy: digits after the point in column t.b do not come back; digits that a float does not keep in what was written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE double precision,
  ALTER COLUMN "b" TYPE numeric(20,4);

COMMIT;
