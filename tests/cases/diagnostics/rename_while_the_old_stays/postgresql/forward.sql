-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: rename column t.a to b (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- step 2 of 3: add column t.a (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "a" integer NOT NULL;

-- step 3 of 3: alter column t.b (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "b" DROP NOT NULL;

COMMIT;
