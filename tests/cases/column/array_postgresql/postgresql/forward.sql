-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: add column post.tags (expand; reverse: lossy: values written to column post.tags since)
ALTER TABLE "post" ADD COLUMN "tags" varchar(20)[];

-- step 2 of 3: alter column post.scores: integer[] to bigint[] (contract; reverse: lossless, but fails where a value of column post.scores does not fit its former type)
ALTER TABLE "post" ALTER COLUMN "scores" TYPE bigint[];

-- step 3 of 3: add index idx_post_tags on post (expand; reverse: lossless)
CREATE INDEX "idx_post_tags" ON "post" USING gin ("tags");

COMMIT;
