-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column t.b: numeric(20,4) to double precision (lossy: digits after the point in column t.b do not come back; digits that a float does not keep in what was written to column t.b since)
--   1 (alter column): alter column t.a: double precision to real (lossy: digits that a float does not keep in what was written to column t.a since; fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "b" TYPE double precision,
  ALTER COLUMN "a" TYPE real;

COMMIT;
