-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 3 (add index): drop index idx_post_tags on post (lossless)
--   lock SHARE UPDATE EXCLUSIVE on post, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_post_tags";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (alter column): alter column post.scores: bigint[] to integer[] (lossless, but fails where a value of column post.scores does not fit its former type)
--   lock ACCESS EXCLUSIVE on post, blocks reads and writes; rewrites the table
ALTER TABLE "post" ALTER COLUMN "scores" TYPE integer[];

-- undo step 1 (add column): drop column post.tags (lossy: values written to column post.tags since)
--   lock ACCESS EXCLUSIVE on post, blocks reads and writes for a moment
ALTER TABLE "post" DROP COLUMN "tags";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
