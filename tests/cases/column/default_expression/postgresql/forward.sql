-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.at (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "at" SET DEFAULT now();

-- step 2 of 2: alter column t.n (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "n" SET DEFAULT 0.25;

COMMIT;
