-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 3 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo steps 2 to 1, in one statement:
--   2 (add check): drop check chk_t_order on t (lossless)
--   1 (add check): drop check chk_t_low on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_order",
  DROP CONSTRAINT "chk_t_low";

COMMIT;
