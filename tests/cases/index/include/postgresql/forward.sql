-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- 1 transaction and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 4: add index idx_t_b on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_b"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "idx_t_b" ON "t" ("b") INCLUDE ("c");
SET lock_timeout = '10s';

-- step 2 of 4: add index schemac_new_index on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index" ON "t" ("a") INCLUDE ("b", "c");
SET lock_timeout = '10s';

-- step 3 of 4: drop index idx_t_a on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_t_a";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 4: rename index schemac_new_index to idx_t_a on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "idx_t_a";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
