-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 2, in one statement:
--   1: add unique key uq_t_a on t (migrate; reverse: lossless)
--   2: add unique key uq_t_ab on t (migrate; reverse: lossless)
ALTER TABLE "t"
  ADD CONSTRAINT "uq_t_a" UNIQUE ("a"),
  ADD CONSTRAINT "uq_t_ab" UNIQUE ("b", "a");

COMMIT;
