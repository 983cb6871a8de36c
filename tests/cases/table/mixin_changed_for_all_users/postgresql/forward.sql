-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: add column a.slug (expand; reverse: lossless)
ALTER TABLE "a" ADD COLUMN "slug" varchar(80);

-- step 2 of 4: add column b.slug (expand; reverse: lossless)
ALTER TABLE "b" ADD COLUMN "slug" varchar(80);

-- step 3 of 4: alter column a.name (migrate; reverse: lossless)
ALTER TABLE "a" ALTER COLUMN "name" TYPE varchar(80);

-- step 4 of 4: alter column b.name (migrate; reverse: lossless)
ALTER TABLE "b" ALTER COLUMN "name" TYPE varchar(80);

COMMIT;
