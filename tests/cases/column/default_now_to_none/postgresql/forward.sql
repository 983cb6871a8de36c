-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 4 of 4, in one statement:
--   1: alter column t.a: drop default (contract; reverse: lossless)
--   2: alter column t.b: drop default (contract; reverse: lossless)
--   3: alter column t.c: drop default (contract; reverse: lossless)
--   4: alter column t.d: set default (expand; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "c" DROP DEFAULT,
  ALTER COLUMN "d" SET DEFAULT now();

COMMIT;
