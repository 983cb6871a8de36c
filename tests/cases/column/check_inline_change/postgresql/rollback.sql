-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add check chk_t_m on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_m";

-- step 3 back: add check chk_t_n on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- step 2 back: drop check chk_t_k on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_k" CHECK ("k" > 0);

-- step 1 back: drop check chk_t_n on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > 0);

COMMIT;
