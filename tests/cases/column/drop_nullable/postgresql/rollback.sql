-- schemac: rollback script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 back: drop column person.fax (lossy: the values of column person.fax)
ALTER TABLE "person" ADD COLUMN "fax" varchar(30);

COMMIT;
