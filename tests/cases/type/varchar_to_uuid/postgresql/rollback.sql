-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.ref (lossless)
ALTER TABLE "t" ALTER COLUMN "ref" TYPE uuid USING cast("ref" as uuid);

-- step 1 back: alter column t.token (lossless)
ALTER TABLE "t" ALTER COLUMN "token" TYPE varchar(36);

COMMIT;
