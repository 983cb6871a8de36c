-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: alter column t.m (lossless)
ALTER TABLE "t" ALTER COLUMN "m" TYPE smallint;

-- step 2 back: alter column t.n (lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE integer;

-- step 1 back: alter column t.id (lossless)
ALTER TABLE "t" ALTER COLUMN "id" TYPE integer;

COMMIT;
