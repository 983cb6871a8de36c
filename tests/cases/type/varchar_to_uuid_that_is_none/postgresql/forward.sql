-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: alter column t.a: varchar(40) to uuid (contract; reverse: lossy: exact texts in column t.a do not come back)
ALTER TABLE "t" ALTER COLUMN "a" TYPE uuid USING cast("a" as uuid);

COMMIT;
