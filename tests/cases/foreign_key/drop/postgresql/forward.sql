-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: drop foreign key fk_c_p_id on c (contract; reverse: lossless, but fails where a row of c has no match in p)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_id";

COMMIT;
