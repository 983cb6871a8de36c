-- schemac: rollback script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 back: drop column person.visits (lossy: the values of column person.visits)
ALTER TABLE "person" ADD COLUMN "visits" integer NOT NULL DEFAULT 0;

COMMIT;
