-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.a: nullable (expand; reverse: lossless, but fails where column t.a is null)
--   2: alter column t.b: nullable (expand; reverse: lossless, but fails where column t.b is null)
ALTER TABLE "t"
  ALTER COLUMN "a" DROP NOT NULL,
  ALTER COLUMN "b" DROP NOT NULL;

COMMIT;
