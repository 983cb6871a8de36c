-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (add index): drop index idx_post_tags on post (lossless)
DROP INDEX "idx_post_tags";

-- undo step 2 (alter column): alter column post.scores: bigint[] to integer[] (lossless, but fails where a value of column post.scores does not fit its former type)
ALTER TABLE "post" ALTER COLUMN "scores" TYPE integer[];

-- undo step 1 (add column): drop column post.tags (lossy: values written to column post.tags since)
ALTER TABLE "post" DROP COLUMN "tags";

COMMIT;
