-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: alter column t.size (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "size" TYPE integer USING cast(replace("size", 'kg', '') as integer);

COMMIT;
