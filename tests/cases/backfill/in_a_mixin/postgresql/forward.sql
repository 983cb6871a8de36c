-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 5: add column post.slug (expand; reverse: lossy: values written to column post.slug since)
--   lock ACCESS EXCLUSIVE on post, blocks reads and writes for a moment
ALTER TABLE "post" ADD COLUMN "slug" varchar(40);

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 5: fill column post.slug (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on post and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "post" SET "slug" = replace(lower("title"), ' ', '-')
WHERE "post"."slug" IS NULL;

COMMIT;

-- step 3 of 5: alter column post.slug: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on post, blocks reads and writes for that moment only; scans the table
ALTER TABLE "post" ADD CONSTRAINT "schemac_not_null" CHECK ("slug" IS NOT NULL) NOT VALID;
ALTER TABLE "post" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "post" ALTER COLUMN "slug" SET NOT NULL;
ALTER TABLE "post" DROP CONSTRAINT "schemac_not_null";

-- step 4 of 5: add unique key uq_post_slug on post (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on post, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_post_slug"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_post_slug" ON "post" ("slug");
SET lock_timeout = '10s';
ALTER TABLE "post" ADD CONSTRAINT "uq_post_slug" UNIQUE USING INDEX "uq_post_slug";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 5: analyze table post (migrate; reverse: lossless)
ANALYZE "post";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
