-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: alter column t.size: varchar(12) to integer (contract; reverse: lossy: the former values in column t.size do not come back)
ALTER TABLE "t" ALTER COLUMN "size" TYPE integer USING cast(replace("size", 'kg', '') as integer);

COMMIT;
