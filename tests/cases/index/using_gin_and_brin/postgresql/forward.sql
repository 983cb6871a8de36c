-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- 4 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 4: add index idx_t_doc on t (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_doc"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t_doc" ON "t" USING gin ("doc" "jsonb_path_ops");
SET lock_timeout = '10s';

-- step 2 of 4: add index idx_t_at on t (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_at"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t_at" ON "t" USING brin ("at") WITH (pages_per_range = 32);
SET lock_timeout = '10s';

-- step 3 of 4: add index idx_t_code on t (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_code"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t_code" ON "t" USING hash ("code");
SET lock_timeout = '10s';

-- step 4 of 4: add index idx_t_like on t (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_like"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t_like" ON "t" ("code" "varchar_pattern_ops" NULLS FIRST);
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
