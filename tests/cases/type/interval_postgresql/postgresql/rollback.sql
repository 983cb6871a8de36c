-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.every (lossless)
ALTER TABLE "t" ALTER COLUMN "every" TYPE varchar(20);

-- step 1 back: add column t.grace (lossless)
ALTER TABLE "t" DROP COLUMN "grace";

COMMIT;
