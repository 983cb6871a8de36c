-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (alter column): alter column t.m: integer to smallint (lossless, but fails where a value of column t.m does not fit its former type)
--   2 (alter column): alter column t.n: bigint to integer (lossless, but fails where a value of column t.n does not fit its former type)
--   1 (alter column): alter column t.id: bigint to integer (lossless, but fails where a value of column t.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "m" TYPE smallint,
  ALTER COLUMN "n" TYPE integer,
  ALTER COLUMN "id" TYPE integer;

COMMIT;
