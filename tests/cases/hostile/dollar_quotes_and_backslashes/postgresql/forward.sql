-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 7: alter table t: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON TABLE "t" IS '$$ end $body$ \ ''quoted'' \n';

-- steps 2 to 5 of 7, in one statement:
--   2: add column t.a (expand; reverse: lossy: values written to column t.a since)
--   3: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   4: add column t.c$d (expand; reverse: lossy: values written to column t.c$d since)
--   5: add column t.back<U+005C>slash (expand; reverse: lossy: values written to column t.back<U+005C>slash since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD COLUMN "a" varchar(40) NOT NULL DEFAULT '$$;$x$',
  ADD COLUMN "b" varchar(40) NOT NULL DEFAULT 'C:\temp',
  ADD COLUMN "c$d" varchar(40) NOT NULL DEFAULT '\',
  ADD COLUMN "back\slash" varchar(40) NOT NULL DEFAULT '\''; drop table t; --';
COMMENT ON COLUMN "t"."a" IS 'C:\temp\new';

-- step 6 of 7: add check chk_t_a on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD CONSTRAINT "chk_t_a" CHECK ("a" <> '\' and "a" <> '$$') NOT VALID;

COMMIT;

-- step 7 of 7: validate check chk_t_a on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_a";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
