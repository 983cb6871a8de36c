-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: drop foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_id";

COMMIT;
