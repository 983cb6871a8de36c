-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column city.country (migrate; reverse: lossless)
ALTER TABLE "city" ALTER COLUMN "country" TYPE varchar(3);

-- step 2 of 2: alter column country.code (migrate; reverse: lossless)
ALTER TABLE "country" ALTER COLUMN "code" TYPE varchar(3);

COMMIT;
