-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column country.code (lossless)
ALTER TABLE "country" ALTER COLUMN "code" TYPE varchar(2);

-- step 1 back: alter column city.country (lossless)
ALTER TABLE "city" ALTER COLUMN "country" TYPE varchar(2);

COMMIT;
