-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: add column person.name (expand; reverse: lossless)
ALTER TABLE "person" ADD COLUMN "name" varchar(60) NOT NULL;

COMMIT;
