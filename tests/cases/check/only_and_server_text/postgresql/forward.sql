-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add check chk_t_form on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_form" CHECK ("code" ~ '^[A-Z]+$');

-- step 2 of 2: add check chk_t_long on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_long" CHECK (char_length("code") > 2);

COMMIT;
