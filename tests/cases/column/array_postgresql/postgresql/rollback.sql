-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add index idx_post_tags on post (lossless)
DROP INDEX "idx_post_tags";

-- step 2 back: alter column post.scores (lossless)
ALTER TABLE "post" ALTER COLUMN "scores" TYPE integer[] USING cast(cast("scores" as text) as integer[]);

-- step 1 back: add column post.tags (lossless)
ALTER TABLE "post" DROP COLUMN "tags";

COMMIT;
