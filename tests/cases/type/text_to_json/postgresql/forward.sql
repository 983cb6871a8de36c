-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.body (migrate; reverse: lossy: the exact text of json in column body)
ALTER TABLE "t" ALTER COLUMN "body" TYPE jsonb USING cast("body" as jsonb);

-- step 2 of 2: alter column t.extra (migrate; reverse: lossy: the exact text of json in column extra)
ALTER TABLE "t" ALTER COLUMN "extra" TYPE text;

COMMIT;
