-- schemac: rollback script for PostgreSQL 14 and later, 19 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 19 back: add check chk_t_19 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_19";

-- step 18 back: add check chk_t_18 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_18";

-- step 17 back: add check chk_t_17 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_17";

-- step 16 back: add check chk_t_16 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_16";

-- step 15 back: add check chk_t_15 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_15";

-- step 14 back: add check chk_t_14 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_14";

-- step 13 back: add check chk_t_13 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_13";

-- step 12 back: add check chk_t_12 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_12";

-- step 11 back: add check chk_t_11 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_11";

-- step 10 back: add check chk_t_10 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_10";

-- step 9 back: add check chk_t_09 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_09";

-- step 8 back: add check chk_t_08 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_08";

-- step 7 back: add check chk_t_07 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_07";

-- step 6 back: add check chk_t_06 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_06";

-- step 5 back: add check chk_t_05 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_05";

-- step 4 back: add check chk_t_04 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_04";

-- step 3 back: add check chk_t_03 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_03";

-- step 2 back: add check chk_t_02 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_02";

-- step 1 back: add check chk_t_01 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_01";

COMMIT;
