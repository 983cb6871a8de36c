-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.a (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint;

-- step 2 of 2: alter column t.c (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "c" TYPE bigint;

COMMIT;
