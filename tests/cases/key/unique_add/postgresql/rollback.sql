-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 2 to 1, in one statement:
--   2 (add unique key): drop unique key uq_t_ab on t (lossless)
--   1 (add unique key): drop unique key uq_t_a on t (lossless)
ALTER TABLE "t"
  DROP CONSTRAINT "uq_t_ab",
  DROP CONSTRAINT "uq_t_a";

COMMIT;
