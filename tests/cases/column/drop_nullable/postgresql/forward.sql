-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: drop column person.fax (contract; reverse: lossy: the values of column person.fax)
ALTER TABLE "person" DROP COLUMN "fax";

COMMIT;
