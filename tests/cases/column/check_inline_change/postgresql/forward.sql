-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 4 of 4, in one statement:
--   1: drop check chk_t_k on t (contract; reverse: lossless, but fails where a row breaks check chk_t_k)
--   2: drop check chk_t_n on t (migrate; reverse: lossless, but fails where a row breaks check chk_t_n)
--   3: add check chk_t_n on t (migrate; reverse: lossless)
--   4: add check chk_t_m on t (migrate; reverse: lossless)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_k",
  DROP CONSTRAINT "chk_t_n",
  ADD CONSTRAINT "chk_t_n" CHECK ("n" >= 0 and "n" < 100),
  ADD CONSTRAINT "chk_t_m" CHECK ("m" <> 7);

COMMIT;
