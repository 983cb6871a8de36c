-- schemac: rollback script for PostgreSQL 15 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add unique key uq_t_b on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_b";

-- step 3 back: drop unique key uq_t_b on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_b" UNIQUE NULLS NOT DISTINCT ("b");

-- step 2 back: add unique key uq_t_a on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_a";

-- step 1 back: drop unique key uq_t_a on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_a" UNIQUE ("a");

COMMIT;
