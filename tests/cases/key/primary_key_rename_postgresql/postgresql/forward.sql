-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: rename primary key pk_t to t_key on t (migrate; reverse: lossless)
ALTER TABLE "t" RENAME CONSTRAINT "pk_t" TO "t_key";

COMMIT;
