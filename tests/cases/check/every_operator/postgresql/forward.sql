-- schemac: forward script for PostgreSQL 14 and later, 19 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 19 of 19, in one statement:
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
ALTER TABLE "t"
  ADD CONSTRAINT "chk_t_01" CHECK ("a" + "b" * 2 - 1 <> 99),
  ADD CONSTRAINT "chk_t_02" CHECK ("a" between 1 and 1000 and "a" not between 5000 and 6000),
  ADD CONSTRAINT "chk_t_03" CHECK ("s" in ('x', 'it''s') or "s" not in ('y')),
  ADD CONSTRAINT "chk_t_04" CHECK ("s" like 'x%' or "s" not like '%_q'),
  ADD CONSTRAINT "chk_t_05" CHECK ("b" is null or "b" is not null and "b" > -5),
  ADD CONSTRAINT "chk_t_06" CHECK ("u" is not distinct from "s" or "u" is distinct from "s"),
  ADD CONSTRAINT "chk_t_07" CHECK (case when "ok" then "a" > 0 else "a" < 100000 end),
  ADD CONSTRAINT "chk_t_08" CHECK ("s" || '-' || coalesce("u", '') <> 'q-'),
  ADD CONSTRAINT "chk_t_09" CHECK ("ok" or not "ok"),
  ADD CONSTRAINT "chk_t_10" CHECK ("ok" is true or "ok" is not true),
  ADD CONSTRAINT "chk_t_11" CHECK (char_length("s") <= 40 and char_length(upper("s")) = char_length(lower("s"))),
  ADD CONSTRAINT "chk_t_12" CHECK (cast("a" as numeric(12,2)) >= "x" - 1000),
  ADD CONSTRAINT "chk_t_13" CHECK (cast(extract(year from "d") as integer) >= 1900),
  ADD CONSTRAINT "chk_t_14" CHECK ("at" < "at" + interval '2 hours'),
  ADD CONSTRAINT "chk_t_15" CHECK (mod("a", 7) <> 99 and "a" % 7 <> 88),
  ADD CONSTRAINT "chk_t_16" CHECK (("a" > 0 or "b" > 0) and "x" >= 0.5),
  ADD CONSTRAINT "chk_t_17" CHECK ("d" > date '1990-01-01'),
  ADD CONSTRAINT "chk_t_18" CHECK (abs("x") < 1e6 and round("x", 1) < 1000000),
  ADD CONSTRAINT "chk_t_19" CHECK (not ("a" = 5 and "b" = 6));

COMMIT;
