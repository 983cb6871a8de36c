-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 5 (analyze table): nothing to do (lossless)

COMMIT;

-- undo step 4 (add unique key): drop unique key uq_post_slug on post (lossless)
--   lock ACCESS EXCLUSIVE on post, blocks reads and writes for a moment
ALTER TABLE "post" DROP CONSTRAINT IF EXISTS "uq_post_slug";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_post_slug";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter column): alter column post.slug: nullable (lossless)
--   lock ACCESS EXCLUSIVE on post, blocks reads and writes for a moment
ALTER TABLE "post"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "slug" DROP NOT NULL;

-- undo step 2 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 1 (add column): drop column post.slug (lossy: values written to column post.slug since)
--   lock ACCESS EXCLUSIVE on post, blocks reads and writes for a moment
ALTER TABLE "post" DROP COLUMN "slug";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
