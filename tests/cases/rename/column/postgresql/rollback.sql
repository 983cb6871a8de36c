-- schemac: rollback script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 back: rename column t.mail to email (lossless)
ALTER TABLE "t" RENAME COLUMN "email" TO "mail";

COMMIT;
