-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 3 of 3, in one statement:
--   1: add check chk_t_done on t (migrate; reverse: lossless)
--   2: add check chk_t_due on t (migrate; reverse: lossless)
--   3: add check chk_t_paid on t (migrate; reverse: lossless)
ALTER TABLE "t"
  ADD CONSTRAINT "chk_t_done" CHECK ("state" <> 'done' or "paid"),
  ADD CONSTRAINT "chk_t_due" CHECK ("due" is null or "due" > '2000-01-01'),
  ADD CONSTRAINT "chk_t_paid" CHECK (not "paid" or "state" in ('done'));
COMMENT ON CONSTRAINT "chk_t_paid" ON "t" IS 'paid is done';

COMMIT;
