-- schemac: forward script for PostgreSQL 14 and later, 3 steps
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

-- step 1 of 3: add column post.tags (expand; reverse: lossy: values written to column post.tags since)
--   lock ACCESS EXCLUSIVE on post, blocks reads and writes for a moment
ALTER TABLE "post" ADD COLUMN "tags" varchar(20)[];

-- step 2 of 3: alter column post.scores: integer[] to bigint[] (contract; reverse: lossless, but fails where a value of column post.scores does not fit its former type)
--   lock ACCESS EXCLUSIVE on post, blocks reads and writes; rewrites the table
ALTER TABLE "post" ALTER COLUMN "scores" TYPE bigint[];

COMMIT;

-- step 3 of 3: add index idx_post_tags on post (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on post, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_post_tags"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_post_tags" ON "post" USING gin ("tags");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
