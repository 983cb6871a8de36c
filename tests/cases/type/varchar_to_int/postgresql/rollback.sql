-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.n (lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE varchar(30);

-- step 1 back: alter column t.zip (lossless)
ALTER TABLE "t" ALTER COLUMN "zip" TYPE varchar(12);

COMMIT;
