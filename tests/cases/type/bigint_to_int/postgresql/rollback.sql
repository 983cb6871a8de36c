-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.m (lossless)
ALTER TABLE "t"
  ALTER COLUMN "m" DROP DEFAULT,
  ALTER COLUMN "m" TYPE integer,
  ALTER COLUMN "m" SET DEFAULT 4;

-- step 1 back: alter column t.n (lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE bigint;

COMMIT;
