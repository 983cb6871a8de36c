-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 6: alter table t: comment (expand; reverse: lossless)
COMMENT ON TABLE "t" IS '$$ end $body$ \ ''quoted'' \n';

-- step 2 of 6: add column t.a (expand; reverse: lossy: values written to column t.a since)
ALTER TABLE "t" ADD COLUMN "a" varchar(40) NOT NULL DEFAULT '$$;$x$';
COMMENT ON COLUMN "t"."a" IS 'C:\temp\new';

-- step 3 of 6: add column t.b (expand; reverse: lossy: values written to column t.b since)
ALTER TABLE "t" ADD COLUMN "b" varchar(40) NOT NULL DEFAULT 'C:\temp';

-- step 4 of 6: add column t.c$d (expand; reverse: lossy: values written to column t.c$d since)
ALTER TABLE "t" ADD COLUMN "c$d" varchar(40) NOT NULL DEFAULT '\';

-- step 5 of 6: add column t.back<U+005C>slash (expand; reverse: lossy: values written to column t.back<U+005C>slash since)
ALTER TABLE "t" ADD COLUMN "back\slash" varchar(40) NOT NULL DEFAULT '\''; drop table t; --';

-- step 6 of 6: add check chk_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_a" CHECK ("a" <> '\' and "a" <> '$$');

COMMIT;
