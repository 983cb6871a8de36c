-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 4 to 1, in one statement:
--   4 (alter column): alter column t.d: timestamp(0) to timestamp(3) (lossy: fractions of seconds in column t.d do not come back)
--   3 (alter column): alter column t.c: time(6) to time(0) (lossy: fractions of seconds in what was written to column t.c since)
--   2 (alter column): alter column t.b: timestamptz(3) to timestamptz(6) (lossy: fractions of seconds in column t.b do not come back)
--   1 (alter column): alter column t.a: timestamptz(6) to timestamptz(0) (lossy: fractions of seconds in what was written to column t.a since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "d" TYPE timestamp(3),
  ALTER COLUMN "c" TYPE time(0),
  ALTER COLUMN "b" TYPE timestamptz(6),
  ALTER COLUMN "a" TYPE timestamptz(0);

COMMIT;
