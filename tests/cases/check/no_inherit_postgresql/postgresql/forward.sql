-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 2, in one statement:
--   1: drop check chk_a on t (migrate; reverse: lossless, but fails where a row breaks check chk_a)
--   2: add check chk_a on t (migrate; reverse: lossless)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_a",
  ADD CONSTRAINT "chk_a" CHECK ("a" > 0) NO INHERIT;

COMMIT;
