-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: alter column t.code: char(2) to char(4) (expand; reverse: lossless, but fails where a value of column t.code does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "code" TYPE char(4);

COMMIT;
