-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: alter column t.u: smallint to integer (expand; reverse: lossless, but fails where a value of column t.u does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "u" TYPE integer;

COMMIT;
