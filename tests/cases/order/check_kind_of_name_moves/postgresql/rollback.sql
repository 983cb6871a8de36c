-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add unique key the_name on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "the_name";

-- step 1 back: drop index the_name on t (lossless)
CREATE INDEX "the_name" ON "t" ("n");

COMMIT;
