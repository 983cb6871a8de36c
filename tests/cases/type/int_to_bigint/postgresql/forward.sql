-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 3 of 3, in one statement:
--   1: alter column t.id: integer to bigint (expand; reverse: lossless, but fails where a value of column t.id does not fit its former type)
--   2: alter column t.n: integer to bigint (expand; reverse: lossless, but fails where a value of column t.n does not fit its former type)
--   3: alter column t.m: smallint to integer (expand; reverse: lossless, but fails where a value of column t.m does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "n" TYPE bigint,
  ALTER COLUMN "m" TYPE integer;

COMMIT;
