-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column t.b: date to timestamp(6) (lossy: times of day in column t.b do not come back)
--   1 (alter column): alter column t.a: timestamp(6) to date (lossy: times of day in what was written to column t.a since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "b" TYPE timestamp(6),
  ALTER COLUMN "a" TYPE date;

COMMIT;
