-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add column person.middle (lossless)
ALTER TABLE "person" DROP COLUMN "middle";

-- step 2 back: add column person.first (lossless)
ALTER TABLE "person" DROP COLUMN "first";

-- step 1 back: add column person.title (lossless)
ALTER TABLE "person" DROP COLUMN "title";

COMMIT;
