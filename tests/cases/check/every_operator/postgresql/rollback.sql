-- schemac: rollback script for PostgreSQL 14 and later, 19 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 19 (add check): drop check chk_t_19 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_19";

-- undo step 18 (add check): drop check chk_t_18 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_18";

-- undo step 17 (add check): drop check chk_t_17 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_17";

-- undo step 16 (add check): drop check chk_t_16 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_16";

-- undo step 15 (add check): drop check chk_t_15 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_15";

-- undo step 14 (add check): drop check chk_t_14 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_14";

-- undo step 13 (add check): drop check chk_t_13 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_13";

-- undo step 12 (add check): drop check chk_t_12 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_12";

-- undo step 11 (add check): drop check chk_t_11 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_11";

-- undo step 10 (add check): drop check chk_t_10 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_10";

-- undo step 9 (add check): drop check chk_t_09 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_09";

-- undo step 8 (add check): drop check chk_t_08 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_08";

-- undo step 7 (add check): drop check chk_t_07 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_07";

-- undo step 6 (add check): drop check chk_t_06 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_06";

-- undo step 5 (add check): drop check chk_t_05 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_05";

-- undo step 4 (add check): drop check chk_t_04 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_04";

-- undo step 3 (add check): drop check chk_t_03 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_03";

-- undo step 2 (add check): drop check chk_t_02 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_02";

-- undo step 1 (add check): drop check chk_t_01 on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_01";

COMMIT;
