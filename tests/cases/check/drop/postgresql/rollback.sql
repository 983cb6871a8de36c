-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 2 to 1, in one statement:
--   2 (drop check): add check chk_t_order on t (lossless, but fails where a row breaks check chk_t_order)
--   1 (drop check): add check chk_t_low on t (lossless, but fails where a row breaks check chk_t_low)
ALTER TABLE "t"
  ADD CONSTRAINT "chk_t_order" CHECK ("low" < "high"),
  ADD CONSTRAINT "chk_t_low" CHECK ("low" > 0);

COMMIT;
