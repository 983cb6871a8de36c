-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 5 of 5, in one statement:
--   1: alter column t.a: set default (expand; reverse: lossless)
--   2: alter column t.b: change default (expand; reverse: lossless)
--   3: alter column t.c: drop default (contract; reverse: lossless)
--   4: alter column t.d: change default (expand; reverse: lossless)
--   5: alter column t.e: change default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ALTER COLUMN "a" SET DEFAULT 5,
  ALTER COLUMN "b" SET DEFAULT 2,
  ALTER COLUMN "c" DROP DEFAULT,
  ALTER COLUMN "d" SET DEFAULT 'it''s two',
  ALTER COLUMN "e" SET DEFAULT true;

COMMIT;
