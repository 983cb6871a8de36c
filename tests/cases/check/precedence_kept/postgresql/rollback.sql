-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 7 back: add check chk_t_7 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_7";

-- step 6 back: add check chk_t_6 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_6";

-- step 5 back: add check chk_t_5 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_5";

-- step 4 back: add check chk_t_4 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_4";

-- step 3 back: add check chk_t_3 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_3";

-- step 2 back: add check chk_t_2 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_2";

-- step 1 back: add check chk_t_1 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_1";

COMMIT;
