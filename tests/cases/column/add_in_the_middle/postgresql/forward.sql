-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: add column person.title (expand; reverse: lossless)
ALTER TABLE "person" ADD COLUMN "title" varchar(10);

-- step 2 of 3: add column person.first (expand; reverse: lossless)
ALTER TABLE "person" ADD COLUMN "first" varchar(40) NOT NULL DEFAULT '';

-- step 3 of 3: add column person.middle (expand; reverse: lossless)
ALTER TABLE "person" ADD COLUMN "middle" varchar(40);

COMMIT;
