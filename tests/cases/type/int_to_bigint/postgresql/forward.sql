-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: alter column t.id (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "id" TYPE bigint;

-- step 2 of 3: alter column t.n (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE bigint;

-- step 3 of 3: alter column t.m (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "m" TYPE integer;

COMMIT;
