-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 7: add check chk_t_1 on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_1" CHECK ("a" - ("b" - "c") > 0);

-- step 2 of 7: add check chk_t_2 on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_2" CHECK ("a" - "b" - "c" < 0);

-- step 3 of 7: add check chk_t_3 on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_3" CHECK (("a" + "b") * "c" > 0);

-- step 4 of 7: add check chk_t_4 on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_4" CHECK (not ("a" = "b") or "c" = 0);

-- step 5 of 7: add check chk_t_5 on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_5" CHECK (("a" > 0 or "b" > 0) and "c" > 0);

-- step 6 of 7: add check chk_t_6 on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_6" CHECK (-(-"a") = "a" and -"a" < 0);

-- step 7 of 7: add check chk_t_7 on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_7" CHECK (("a" < "b") = ("c" > 0));

COMMIT;
