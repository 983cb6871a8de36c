-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: alter table t: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON TABLE "t" IS '*/ drop table t; /*
-- and "more" `text` with ''quotes''
and a last line; \
';

-- steps 2 to 3 of 4, in one statement:
--   2: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   3: add column t.c (expand; reverse: lossy: values written to column t.c since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD COLUMN "b" varchar(80) NOT NULL DEFAULT '{{ name }} {% raw %} %s %(x)s ${y}',
  ADD COLUMN "c" varchar(80) NOT NULL DEFAULT ' 	 tab';
COMMENT ON COLUMN "t"."b" IS '{{ template }} {# no #}';
COMMENT ON COLUMN "t"."c" IS '	tab';

-- step 4 of 4: alter column t.a: change default, comment (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT '''); drop table t; --';
COMMENT ON COLUMN "t"."a" IS 'a
b -- c */ d';

COMMIT;
