-- schemac: forward script for PostgreSQL 14 and later, 38 steps
-- 1 transaction and 19 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- steps 1 to 19 of 38, in one statement:
--   1: add check chk_t_01 on t (migrate; reverse: lossless)
--   2: add check chk_t_02 on t (migrate; reverse: lossless)
--   3: add check chk_t_03 on t (migrate; reverse: lossless)
--   4: add check chk_t_04 on t (migrate; reverse: lossless)
--   5: add check chk_t_05 on t (migrate; reverse: lossless)
--   6: add check chk_t_06 on t (migrate; reverse: lossless)
--   7: add check chk_t_07 on t (migrate; reverse: lossless)
--   8: add check chk_t_08 on t (migrate; reverse: lossless)
--   9: add check chk_t_09 on t (migrate; reverse: lossless)
--   10: add check chk_t_10 on t (migrate; reverse: lossless)
--   11: add check chk_t_11 on t (migrate; reverse: lossless)
--   12: add check chk_t_12 on t (migrate; reverse: lossless)
--   13: add check chk_t_13 on t (migrate; reverse: lossless)
--   14: add check chk_t_14 on t (migrate; reverse: lossless)
--   15: add check chk_t_15 on t (migrate; reverse: lossless)
--   16: add check chk_t_16 on t (migrate; reverse: lossless)
--   17: add check chk_t_17 on t (migrate; reverse: lossless)
--   18: add check chk_t_18 on t (migrate; reverse: lossless)
--   19: add check chk_t_19 on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD CONSTRAINT "chk_t_01" CHECK ("a" + "b" * 2 - 1 <> 99) NOT VALID,
  ADD CONSTRAINT "chk_t_02" CHECK ("a" between 1 and 1000 and "a" not between 5000 and 6000) NOT VALID,
  ADD CONSTRAINT "chk_t_03" CHECK ("s" in ('x', 'it''s') or "s" not in ('y')) NOT VALID,
  ADD CONSTRAINT "chk_t_04" CHECK ("s" like 'x%' or "s" not like '%_q') NOT VALID,
  ADD CONSTRAINT "chk_t_05" CHECK ("b" is null or "b" is not null and "b" > -5) NOT VALID,
  ADD CONSTRAINT "chk_t_06" CHECK ("u" is not distinct from "s" or "u" is distinct from "s") NOT VALID,
  ADD CONSTRAINT "chk_t_07" CHECK (case when "ok" then "a" > 0 else "a" < 100000 end) NOT VALID,
  ADD CONSTRAINT "chk_t_08" CHECK ("s" || '-' || coalesce("u", '') <> 'q-') NOT VALID,
  ADD CONSTRAINT "chk_t_09" CHECK ("ok" or not "ok") NOT VALID,
  ADD CONSTRAINT "chk_t_10" CHECK ("ok" is true or "ok" is not true) NOT VALID,
  ADD CONSTRAINT "chk_t_11" CHECK (char_length("s") <= 40 and char_length(upper("s")) = char_length(lower("s"))) NOT VALID,
  ADD CONSTRAINT "chk_t_12" CHECK (cast("a" as numeric(12,2)) >= "x" - 1000) NOT VALID,
  ADD CONSTRAINT "chk_t_13" CHECK (cast(extract(year from "d") as integer) >= 1900) NOT VALID,
  ADD CONSTRAINT "chk_t_14" CHECK ("at" < "at" + interval '2 hours') NOT VALID,
  ADD CONSTRAINT "chk_t_15" CHECK (mod("a", 7) <> 99 and "a" % 7 <> 88) NOT VALID,
  ADD CONSTRAINT "chk_t_16" CHECK (("a" > 0 or "b" > 0) and "x" >= 0.5) NOT VALID,
  ADD CONSTRAINT "chk_t_17" CHECK ("d" > date '1990-01-01') NOT VALID,
  ADD CONSTRAINT "chk_t_18" CHECK (abs("x") < 1e6 and round("x", 1) < 1000000) NOT VALID,
  ADD CONSTRAINT "chk_t_19" CHECK (not ("a" = 5 and "b" = 6)) NOT VALID;

COMMIT;

-- step 20 of 38: validate check chk_t_01 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_01";

-- step 21 of 38: validate check chk_t_02 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_02";

-- step 22 of 38: validate check chk_t_03 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_03";

-- step 23 of 38: validate check chk_t_04 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_04";

-- step 24 of 38: validate check chk_t_05 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_05";

-- step 25 of 38: validate check chk_t_06 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_06";

-- step 26 of 38: validate check chk_t_07 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_07";

-- step 27 of 38: validate check chk_t_08 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_08";

-- step 28 of 38: validate check chk_t_09 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_09";

-- step 29 of 38: validate check chk_t_10 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_10";

-- step 30 of 38: validate check chk_t_11 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_11";

-- step 31 of 38: validate check chk_t_12 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_12";

-- step 32 of 38: validate check chk_t_13 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_13";

-- step 33 of 38: validate check chk_t_14 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_14";

-- step 34 of 38: validate check chk_t_15 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_15";

-- step 35 of 38: validate check chk_t_16 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_16";

-- step 36 of 38: validate check chk_t_17 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_17";

-- step 37 of 38: validate check chk_t_18 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_18";

-- step 38 of 38: validate check chk_t_19 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_19";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
