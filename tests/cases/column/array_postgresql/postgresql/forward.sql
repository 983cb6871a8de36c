-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: add column post.tags (expand; reverse: lossless)
ALTER TABLE "post" ADD COLUMN "tags" varchar(20)[];

-- step 2 of 3: alter column post.scores (migrate; reverse: lossless)
ALTER TABLE "post" ALTER COLUMN "scores" TYPE bigint[] USING cast(cast("scores" as text) as bigint[]);

-- step 3 of 3: add index idx_post_tags on post (expand; reverse: lossless)
CREATE INDEX "idx_post_tags" ON "post" USING gin ("tags");

COMMIT;
