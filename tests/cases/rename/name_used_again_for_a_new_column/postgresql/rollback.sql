-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add column t.name (lossless)
ALTER TABLE "t" DROP COLUMN "name";

-- step 1 back: rename column t.name to full_name (lossless)
ALTER TABLE "t" RENAME COLUMN "full_name" TO "name";

COMMIT;
