-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop check chk_n on a (migrate; reverse: lossless)
ALTER TABLE "a" DROP CONSTRAINT "chk_n";

-- step 2 of 2: add check chk_n on b (migrate; reverse: lossless)
ALTER TABLE "b" ADD CONSTRAINT "chk_n" CHECK ("n" > 0);

COMMIT;
