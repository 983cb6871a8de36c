-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add check chk_t_2 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_2";

-- step 1 back: add check chk_t_1 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_1";

COMMIT;
