-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 7 of 7, in one statement:
--   1: add check chk_t_1 on t (migrate; reverse: lossless)
--   2: add check chk_t_2 on t (migrate; reverse: lossless)
--   3: add check chk_t_3 on t (migrate; reverse: lossless)
--   4: add check chk_t_4 on t (migrate; reverse: lossless)
--   5: add check chk_t_5 on t (migrate; reverse: lossless)
--   6: add check chk_t_6 on t (migrate; reverse: lossless)
--   7: add check chk_t_7 on t (migrate; reverse: lossless)
ALTER TABLE "t"
  ADD CONSTRAINT "chk_t_1" CHECK ("a" - ("b" - "c") > 0),
  ADD CONSTRAINT "chk_t_2" CHECK ("a" - "b" - "c" < 0),
  ADD CONSTRAINT "chk_t_3" CHECK (("a" + "b") * "c" > 0),
  ADD CONSTRAINT "chk_t_4" CHECK (not ("a" = "b") or "c" = 0),
  ADD CONSTRAINT "chk_t_5" CHECK (("a" > 0 or "b" > 0) and "c" > 0),
  ADD CONSTRAINT "chk_t_6" CHECK (-(-"a") = "a" and -"a" < 0),
  ADD CONSTRAINT "chk_t_7" CHECK (("a" < "b") = ("c" > 0));

COMMIT;
