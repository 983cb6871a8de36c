-- schemac: forward script for PostgreSQL 14 and later, 14 steps
-- 1 transaction and 7 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 7 of 14, in one statement:
--   1: add check chk_t_1 on t (migrate; reverse: lossless)
--   2: add check chk_t_2 on t (migrate; reverse: lossless)
--   3: add check chk_t_3 on t (migrate; reverse: lossless)
--   4: add check chk_t_4 on t (migrate; reverse: lossless)
--   5: add check chk_t_5 on t (migrate; reverse: lossless)
--   6: add check chk_t_6 on t (migrate; reverse: lossless)
--   7: add check chk_t_7 on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD CONSTRAINT "chk_t_1" CHECK ("a" - ("b" - "c") > 0) NOT VALID,
  ADD CONSTRAINT "chk_t_2" CHECK ("a" - "b" - "c" < 0) NOT VALID,
  ADD CONSTRAINT "chk_t_3" CHECK (("a" + "b") * "c" > 0) NOT VALID,
  ADD CONSTRAINT "chk_t_4" CHECK (not ("a" = "b") or "c" = 0) NOT VALID,
  ADD CONSTRAINT "chk_t_5" CHECK (("a" > 0 or "b" > 0) and "c" > 0) NOT VALID,
  ADD CONSTRAINT "chk_t_6" CHECK (-(-"a") = "a" and -"a" < 0) NOT VALID,
  ADD CONSTRAINT "chk_t_7" CHECK (("a" < "b") = ("c" > 0)) NOT VALID;

COMMIT;

-- step 8 of 14: validate check chk_t_1 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_1";

-- step 9 of 14: validate check chk_t_2 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_2";

-- step 10 of 14: validate check chk_t_3 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_3";

-- step 11 of 14: validate check chk_t_4 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_4";

-- step 12 of 14: validate check chk_t_5 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_5";

-- step 13 of 14: validate check chk_t_6 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_6";

-- step 14 of 14: validate check chk_t_7 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_7";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
