-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.n: bigint to integer (contract; reverse: lossless)
--   2: alter column t.m: integer to smallint (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "n" TYPE integer,
  ALTER COLUMN "m" DROP DEFAULT,
  ALTER COLUMN "m" TYPE smallint,
  ALTER COLUMN "m" SET DEFAULT 4;

COMMIT;
