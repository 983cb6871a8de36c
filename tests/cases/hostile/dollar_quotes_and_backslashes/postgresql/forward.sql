-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 6: alter table t: comment (expand; reverse: lossless)
COMMENT ON TABLE "t" IS '$$ end $body$ \ ''quoted'' \n';

-- steps 2 to 5 of 6, in one statement:
--   2: add column t.a (expand; reverse: lossy: values written to column t.a since)
--   3: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   4: add column t.c$d (expand; reverse: lossy: values written to column t.c$d since)
--   5: add column t.back<U+005C>slash (expand; reverse: lossy: values written to column t.back<U+005C>slash since)
ALTER TABLE "t"
  ADD COLUMN "a" varchar(40) NOT NULL DEFAULT '$$;$x$',
  ADD COLUMN "b" varchar(40) NOT NULL DEFAULT 'C:\temp',
  ADD COLUMN "c$d" varchar(40) NOT NULL DEFAULT '\',
  ADD COLUMN "back\slash" varchar(40) NOT NULL DEFAULT '\''; drop table t; --';
COMMENT ON COLUMN "t"."a" IS 'C:\temp\new';

-- step 6 of 6: add check chk_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_a" CHECK ("a" <> '\' and "a" <> '$$');

COMMIT;
