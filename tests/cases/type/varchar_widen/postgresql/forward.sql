-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: alter column t.a (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE varchar(40);

-- step 2 of 3: alter column t.b (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "b" TYPE varchar(255);

-- step 3 of 3: alter column t.c (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "c" TYPE varchar(400);

COMMIT;
