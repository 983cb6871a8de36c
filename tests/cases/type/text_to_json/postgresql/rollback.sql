-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.extra (lossy: the exact text of json in column extra)
ALTER TABLE "t" ALTER COLUMN "extra" TYPE jsonb USING cast("extra" as jsonb);

-- step 1 back: alter column t.body (lossy: the exact text of json in column body)
ALTER TABLE "t" ALTER COLUMN "body" TYPE text;

COMMIT;
