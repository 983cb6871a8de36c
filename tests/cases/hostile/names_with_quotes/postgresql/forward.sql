-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 2 transactions and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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
--   1: add column it's.say "hi" (expand; reverse: lossy: values written to column it's.say "hi" since)
--   2: add column it's.back`tick (expand; reverse: lossy: values written to column it's.back`tick since)
--   3: add column it's.both's "` (expand; reverse: lossy: values written to column it's.both's "` since)
--   lock ACCESS EXCLUSIVE on it's, blocks reads and writes for a moment
ALTER TABLE "it's"
  ADD COLUMN "say ""hi""" varchar(10),
  ADD COLUMN "back`tick" integer NOT NULL DEFAULT 1,
  ADD COLUMN "both's ""`" integer NOT NULL DEFAULT 2;

COMMIT;

-- step 4 of 7: add index idx "1" on it's (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on it's, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx ""1"""') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx ""1""" ON "it's" ("say ""hi""", "back`tick");
SET lock_timeout = '10s';

-- step 5 of 7: add index idx`2 on it's (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on it's, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx`2"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx`2" ON "it's" ("both's ""`");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 7: add check chk'1 on it's (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on it's, blocks reads and writes for a moment
ALTER TABLE "it's" ADD CONSTRAINT "chk'1" CHECK ("back`tick" > 0 and "both's ""`" > 1) NOT VALID;

COMMIT;

-- step 7 of 7: validate check chk'1 on it's (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on it's, blocks nobody; scans the table
ALTER TABLE "it's" VALIDATE CONSTRAINT "chk'1";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
