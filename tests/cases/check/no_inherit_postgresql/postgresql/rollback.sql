-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 2 to 1, in one statement:
--   2 (add check): drop check chk_a on t (lossless)
--   1 (drop check): add check chk_a on t (lossless, but fails where a row breaks check chk_a)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_a",
  ADD CONSTRAINT "chk_a" CHECK ("a" > 0);

COMMIT;
