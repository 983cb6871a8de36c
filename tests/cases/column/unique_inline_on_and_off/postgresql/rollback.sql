-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop unique key uq_t_b on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_b" UNIQUE ("b");

-- step 1 back: add unique key uq_t_a on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_a";

COMMIT;
