-- schemac: rollback script for PostgreSQL 14 and later, 38 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 38 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 37 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 36 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 35 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 34 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 33 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 32 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 31 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 30 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 29 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 28 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 27 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 26 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 25 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 24 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 23 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 22 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 21 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 20 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo steps 19 to 1, in one statement:
--   19 (add check): drop check chk_t_19 on t (lossless)
--   18 (add check): drop check chk_t_18 on t (lossless)
--   17 (add check): drop check chk_t_17 on t (lossless)
--   16 (add check): drop check chk_t_16 on t (lossless)
--   15 (add check): drop check chk_t_15 on t (lossless)
--   14 (add check): drop check chk_t_14 on t (lossless)
--   13 (add check): drop check chk_t_13 on t (lossless)
--   12 (add check): drop check chk_t_12 on t (lossless)
--   11 (add check): drop check chk_t_11 on t (lossless)
--   10 (add check): drop check chk_t_10 on t (lossless)
--   9 (add check): drop check chk_t_09 on t (lossless)
--   8 (add check): drop check chk_t_08 on t (lossless)
--   7 (add check): drop check chk_t_07 on t (lossless)
--   6 (add check): drop check chk_t_06 on t (lossless)
--   5 (add check): drop check chk_t_05 on t (lossless)
--   4 (add check): drop check chk_t_04 on t (lossless)
--   3 (add check): drop check chk_t_03 on t (lossless)
--   2 (add check): drop check chk_t_02 on t (lossless)
--   1 (add check): drop check chk_t_01 on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_19",
  DROP CONSTRAINT "chk_t_18",
  DROP CONSTRAINT "chk_t_17",
  DROP CONSTRAINT "chk_t_16",
  DROP CONSTRAINT "chk_t_15",
  DROP CONSTRAINT "chk_t_14",
  DROP CONSTRAINT "chk_t_13",
  DROP CONSTRAINT "chk_t_12",
  DROP CONSTRAINT "chk_t_11",
  DROP CONSTRAINT "chk_t_10",
  DROP CONSTRAINT "chk_t_09",
  DROP CONSTRAINT "chk_t_08",
  DROP CONSTRAINT "chk_t_07",
  DROP CONSTRAINT "chk_t_06",
  DROP CONSTRAINT "chk_t_05",
  DROP CONSTRAINT "chk_t_04",
  DROP CONSTRAINT "chk_t_03",
  DROP CONSTRAINT "chk_t_02",
  DROP CONSTRAINT "chk_t_01";

COMMIT;
