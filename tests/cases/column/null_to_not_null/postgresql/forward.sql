-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.a: not null (contract; reverse: lossless)
--   2: alter column t.b: not null (migrate; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "a" SET NOT NULL,
  ALTER COLUMN "b" SET NOT NULL;

COMMIT;
