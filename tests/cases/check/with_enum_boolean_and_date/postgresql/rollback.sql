-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 4 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo steps 3 to 1, in one statement:
--   3 (add check): drop check chk_t_paid on t (lossless)
--   2 (add check): drop check chk_t_due on t (lossless)
--   1 (add check): drop check chk_t_done on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_paid",
  DROP CONSTRAINT "chk_t_due",
  DROP CONSTRAINT "chk_t_done";

COMMIT;
