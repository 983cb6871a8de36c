-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 3 to 1, in one statement:
--   3 (add check): drop check chk_t_paid on t (lossless)
--   2 (add check): drop check chk_t_due on t (lossless)
--   1 (add check): drop check chk_t_done on t (lossless)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_paid",
  DROP CONSTRAINT "chk_t_due",
  DROP CONSTRAINT "chk_t_done";

COMMIT;
