-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- steps 1 to 3 of 7, in one statement:
--   1: add column a<U+000A>b.drop -- it (expand; reverse: lossy: values written to column a<U+000A>b.drop -- it since)
--   2: add column a<U+000A>b.end *<U+002F> here (expand; reverse: lossy: values written to column a<U+000A>b.end *<U+002F> here since)
--   3: add column a<U+000A>b./<U+002A> open (expand; reverse: lossy: values written to column a<U+000A>b./<U+002A> open since)
--   lock ACCESS EXCLUSIVE on a<U+000A>b, blocks reads and writes for a moment
ALTER TABLE "a
b"
  ADD COLUMN "drop -- it" integer NOT NULL DEFAULT 1,
  ADD COLUMN "end */ here" integer NOT NULL DEFAULT 2,
  ADD COLUMN "/* open" integer NOT NULL DEFAULT 3;

-- step 4 of 7: alter column a<U+000A>b.x<U+000A>y: integer to bigint (expand; reverse: lossless, but fails where a value of column a<U+000A>b.x<U+000A>y does not fit its former type)
--   lock ACCESS EXCLUSIVE on a<U+000A>b, blocks reads and writes; rewrites the table
ALTER TABLE "a
b" ALTER COLUMN "x
y" TYPE bigint;

COMMIT;

-- step 5 of 7: add index i<U+000A>; drop table t; -- on a<U+000A>b (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on a<U+000A>b, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"i
; drop table t; --"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "i
; drop table t; --" ON "a
b" ("x
y", "drop -- it");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 7: add check c *<U+002F> -- on a<U+000A>b (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a<U+000A>b, blocks reads and writes for a moment
ALTER TABLE "a
b" ADD CONSTRAINT "c */ --" CHECK ("end */ here" > 1) NOT VALID;

COMMIT;

-- step 7 of 7: validate check c *<U+002F> -- on a<U+000A>b (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on a<U+000A>b, blocks nobody; scans the table
ALTER TABLE "a
b" VALIDATE CONSTRAINT "c */ --";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
