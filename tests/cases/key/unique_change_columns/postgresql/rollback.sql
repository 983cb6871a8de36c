-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add unique key uq_t on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "uq_t";

-- step 1 back: drop unique key uq_t on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t" UNIQUE ("a");

COMMIT;
