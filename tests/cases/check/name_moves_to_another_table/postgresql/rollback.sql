-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add check chk_n on b (lossless)
ALTER TABLE "b" DROP CONSTRAINT "chk_n";

-- step 1 back: drop check chk_n on a (lossless)
ALTER TABLE "a" ADD CONSTRAINT "chk_n" CHECK ("n" > 0);

COMMIT;
