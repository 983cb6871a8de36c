-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 6: drop index idx_line_total on line (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on line, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_line_total";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 2 to 3 of 6, in one statement:
--   2: drop column line.total (contract; reverse: lossy: the values of column line.total do not come back)
--   3: add column line.total (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on line, blocks reads and writes; rewrites the table
ALTER TABLE "line"
  DROP COLUMN "total",
  ADD COLUMN "total" integer NOT NULL GENERATED ALWAYS AS ("price" * "pieces") STORED;

-- steps 4 to 5 of 6, in one statement:
--   4: drop column line.pair (contract; reverse: lossy: the values of column line.pair do not come back)
--   5: add column line.pair (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on line, blocks reads and writes; rewrites the table
ALTER TABLE "line"
  DROP COLUMN "pair",
  ADD COLUMN "pair" integer GENERATED ALWAYS AS ("pieces" * 2) STORED;

COMMIT;

-- step 6 of 6: add index idx_line_total on line (migrate; reverse: lossless)
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
