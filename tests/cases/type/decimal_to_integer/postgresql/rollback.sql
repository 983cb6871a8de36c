-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.cents (lossless)
ALTER TABLE "t" ALTER COLUMN "cents" TYPE integer;

-- step 1 back: alter column t.n (lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE numeric(10,0);

COMMIT;
