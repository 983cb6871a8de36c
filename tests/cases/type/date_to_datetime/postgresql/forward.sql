-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.a: date to timestamp(6) (contract; reverse: lossy: times of day in what was written to column t.a since)
--   2: alter column t.b: timestamp(6) to date (contract; reverse: lossy: times of day in column t.b do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE timestamp(6),
  ALTER COLUMN "b" TYPE date;

COMMIT;
