-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (drop column): add column person.fax (lossy: the values of column person.fax do not come back)
ALTER TABLE "person" ADD COLUMN "fax" varchar(30);

COMMIT;
