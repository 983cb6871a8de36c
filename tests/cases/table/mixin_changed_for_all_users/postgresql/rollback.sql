-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: alter column b.name (lossless)
ALTER TABLE "b" ALTER COLUMN "name" TYPE varchar(40);

-- step 3 back: alter column a.name (lossless)
ALTER TABLE "a" ALTER COLUMN "name" TYPE varchar(40);

-- step 2 back: add column b.slug (lossless)
ALTER TABLE "b" DROP COLUMN "slug";

-- step 1 back: add column a.slug (lossless)
ALTER TABLE "a" DROP COLUMN "slug";

COMMIT;
