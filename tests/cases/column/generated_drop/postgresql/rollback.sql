-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

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

-- undo step 2 (drop column): add column line.total (lossless)
--   lock ACCESS EXCLUSIVE on line, blocks reads and writes; rewrites the table
ALTER TABLE "line" ADD COLUMN "total" numeric(12,2) GENERATED ALWAYS AS ("price" * 2) STORED;

COMMIT;

-- undo step 1 (drop index): add index idx_line_total on line (lossless)
--   lock SHARE UPDATE EXCLUSIVE on line, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_line_total"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_line_total" ON "line" ("total");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
