-- schemac: forward script for PostgreSQL 14 and later, 6 steps
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

-- step 1 of 6: rename table renamed to renamed_since (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on renamed, blocks reads and writes for a moment
ALTER TABLE "renamed" RENAME TO "renamed_since";

-- step 2 of 6: rename column renamed_since.before to after (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on renamed_since, blocks reads and writes for a moment
ALTER TABLE "renamed_since" RENAME COLUMN "before" TO "after";

-- step 3 of 6: rename primary key pk_renamed to pk_renamed_since on renamed_since (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on renamed_since, blocks reads and writes for a moment
ALTER TABLE "renamed_since" RENAME CONSTRAINT "pk_renamed" TO "pk_renamed_since";

-- steps 4 to 5 of 6, in one statement:
--   4: add column grown.small (expand; reverse: lossy: values written to column grown.small since)
--   5: add column grown.big (expand; reverse: lossy: values written to column grown.big since)
--   lock ACCESS EXCLUSIVE on grown, blocks reads and writes for a moment
ALTER TABLE "grown"
  ADD COLUMN "small" smallint,
  ADD COLUMN "big" numeric(20,0);

COMMIT;

-- step 6 of 6: add index idx_grown_at on grown (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on grown, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_grown_at"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_grown_at" ON "grown" ("at" DESC);
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
