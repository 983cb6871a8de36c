-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: add foreign key fk_c_p on c (migrate; reverse: lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p" FOREIGN KEY ("p_id") REFERENCES "p" ("id") ON DELETE SET NULL ON UPDATE RESTRICT;

COMMIT;
