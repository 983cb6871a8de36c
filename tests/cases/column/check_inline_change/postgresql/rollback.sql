-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 4 to 1, in one statement:
--   4 (add check): drop check chk_t_m on t (lossless)
--   3 (add check): drop check chk_t_n on t (lossless)
--   2 (drop check): add check chk_t_n on t (lossless, but fails where a row breaks check chk_t_n)
--   1 (drop check): add check chk_t_k on t (lossless, but fails where a row breaks check chk_t_k)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_m",
  DROP CONSTRAINT "chk_t_n",
  ADD CONSTRAINT "chk_t_n" CHECK ("n" > 0),
  ADD CONSTRAINT "chk_t_k" CHECK ("k" > 0);

COMMIT;
