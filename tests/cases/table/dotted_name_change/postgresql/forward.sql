-- schemac: forward script for PostgreSQL 14 and later, 2 steps
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

-- step 1 of 2: add column history.log.who (expand; reverse: lossy: values written to column history.log.who since)
--   lock ACCESS EXCLUSIVE on history.log, blocks reads and writes for a moment
ALTER TABLE "history"."log" ADD COLUMN "who" varchar(60);

COMMIT;

-- step 2 of 2: add index idx_log_who on history.log (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on history.log, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"history"."idx_log_who"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_log_who" ON "history"."log" ("who");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
