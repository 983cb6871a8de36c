-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop index the_name on t (contract; reverse: lossless)
DROP INDEX "the_name";

-- step 2 of 2: add unique key the_name on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "the_name" UNIQUE ("n", "id");

COMMIT;
