-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 2 (add index): drop index idx_x on b (lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_x";
SET lock_timeout = '10s';

-- undo step 1 (drop index): add index idx_x on a (lossless)
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_x"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_x" ON "a" ("x");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
