-- schemac: rollback script for PostgreSQL 14 and later, 14 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 14 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 13 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 12 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 11 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 10 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 9 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 8 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo steps 7 to 1, in one statement:
--   7 (add check): drop check chk_t_7 on t (lossless)
--   6 (add check): drop check chk_t_6 on t (lossless)
--   5 (add check): drop check chk_t_5 on t (lossless)
--   4 (add check): drop check chk_t_4 on t (lossless)
--   3 (add check): drop check chk_t_3 on t (lossless)
--   2 (add check): drop check chk_t_2 on t (lossless)
--   1 (add check): drop check chk_t_1 on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_7",
  DROP CONSTRAINT "chk_t_6",
  DROP CONSTRAINT "chk_t_5",
  DROP CONSTRAINT "chk_t_4",
  DROP CONSTRAINT "chk_t_3",
  DROP CONSTRAINT "chk_t_2",
  DROP CONSTRAINT "chk_t_1";

COMMIT;
