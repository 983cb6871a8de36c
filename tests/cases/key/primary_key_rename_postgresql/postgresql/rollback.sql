-- schemac: rollback script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 back: rename primary key pk_t to t_key on t (lossless)
ALTER TABLE "t" RENAME CONSTRAINT "t_key" TO "pk_t";

COMMIT;
