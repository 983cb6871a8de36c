-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.zip (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "zip" TYPE integer USING cast("zip" as integer);

-- step 2 of 2: alter column t.n (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE bigint USING cast("n" as bigint);

COMMIT;
