-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add column t.grace (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "grace" interval NOT NULL DEFAULT interval '2 hours';

-- step 2 of 2: alter column t.every (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "every" TYPE interval USING cast("every" as interval);

COMMIT;
