-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 6 (add index): drop index idx_line_total on line (lossless)
--   lock SHARE UPDATE EXCLUSIVE on line, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_line_total";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 5 to 4, in one statement:
--   5 (add column): drop column line.pair (lossless)
--   4 (drop column): add column line.pair (lossy: the values of column line.pair do not come back)
--   lock ACCESS EXCLUSIVE on line, blocks reads and writes; rewrites the table
ALTER TABLE "line"
  DROP COLUMN "pair",
  ADD COLUMN "pair" integer;

-- undo steps 3 to 2, in one statement:
--   3 (add column): drop column line.total (lossless)
--   2 (drop column): add column line.total (lossy: the values of column line.total do not come back)
--   lock ACCESS EXCLUSIVE on line, blocks reads and writes; rewrites the table
ALTER TABLE "line"
  DROP COLUMN "total",
  ADD COLUMN "total" integer NOT NULL DEFAULT 0;
ALTER TABLE "line" ALTER COLUMN "total" DROP DEFAULT;

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
