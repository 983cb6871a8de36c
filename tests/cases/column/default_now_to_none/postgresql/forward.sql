-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 4 of 4, in one statement:
--   1: alter column t.a: drop default (contract; reverse: lossless)
--   2: alter column t.b: drop default (contract; reverse: lossless)
--   3: alter column t.c: drop default (contract; reverse: lossless)
--   4: alter column t.d: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "c" DROP DEFAULT,
  ALTER COLUMN "d" SET DEFAULT now();

COMMIT;
