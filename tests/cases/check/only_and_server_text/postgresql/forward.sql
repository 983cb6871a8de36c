-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 2, in one statement:
--   1: add check chk_t_form on t (migrate; reverse: lossless)
--   2: add check chk_t_long on t (migrate; reverse: lossless)
ALTER TABLE "t"
  ADD CONSTRAINT "chk_t_form" CHECK ("code" ~ '^[A-Z]+$'),
  ADD CONSTRAINT "chk_t_long" CHECK (char_length("code") > 2);

COMMIT;
