-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 2 to 1, in one statement:
--   2 (add check): drop check chk_t_order on t (lossless)
--   1 (drop check): add check chk_t_order on t (lossless, but fails where a row breaks check chk_t_order)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_order",
  ADD CONSTRAINT "chk_t_order" CHECK ("low" < "high");

COMMIT;
