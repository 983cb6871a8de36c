-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: drop column person.fax (contract; reverse: lossy: the values of column person.fax do not come back)
ALTER TABLE "person" DROP COLUMN "fax";

COMMIT;
