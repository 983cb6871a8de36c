-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 4 of 4, in one statement:
--   1: alter column t.a: timestamptz(0) to timestamptz(6) (expand; reverse: lossy: fractions of seconds in what was written to column t.a since)
--   2: alter column t.b: timestamptz(6) to timestamptz(3) (contract; reverse: lossy: fractions of seconds in column t.b do not come back)
--   3: alter column t.c: time(0) to time(6) (expand; reverse: lossy: fractions of seconds in what was written to column t.c since)
--   4: alter column t.d: timestamp(3) to timestamp(0) (contract; reverse: lossy: fractions of seconds in column t.d do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE timestamptz(6),
  ALTER COLUMN "b" TYPE timestamptz(3),
  ALTER COLUMN "c" TYPE time(6),
  ALTER COLUMN "d" TYPE timestamp(0);

COMMIT;
