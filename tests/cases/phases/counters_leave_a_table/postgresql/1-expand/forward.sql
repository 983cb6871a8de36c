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

-- step 1 of 3: create table member_stats (expand; reverse: lossy: rows written to table member_stats since)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "member_stats" (
  "member_id" bigint NOT NULL,
  "fans_count" integer NOT NULL DEFAULT 0,
  "likes_count" integer NOT NULL DEFAULT 0,
  CONSTRAINT "pk_member_stats" PRIMARY KEY ("member_id"),
  CONSTRAINT "fk_member_stats_member_id" FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);

-- step 2 of 3: add column member.locale (expand; reverse: lossy: values written to column member.locale since)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" ADD COLUMN "locale" varchar(10) NOT NULL DEFAULT 'en';

COMMIT;

-- step 3 of 3: add index idx_member_locale on member (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on member, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_member_locale"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_member_locale" ON "member" ("locale");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
