-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 2: drop index the_name on t (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "the_name";
SET lock_timeout = '10s';

-- step 2 of 2: add unique key the_name on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"the_name"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "the_name" ON "t" ("n", "id");
SET lock_timeout = '10s';
ALTER TABLE "t" ADD CONSTRAINT "the_name" UNIQUE USING INDEX "the_name";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
