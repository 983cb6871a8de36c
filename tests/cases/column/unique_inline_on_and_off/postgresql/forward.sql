-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add unique key uq_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_a" UNIQUE ("a");

-- step 2 of 2: drop unique key uq_t_b on t (migrate; reverse: lossless)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_b";

COMMIT;
