-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- 2 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 8: create table kind_stats (expand; reverse: lossy: rows written to table kind_stats since)
CREATE TABLE "kind_stats" (
  "name" varchar(20) NOT NULL,
  "count" integer NOT NULL DEFAULT 0,
  "shown" varchar(20),
  CONSTRAINT "pk_kind_stats" PRIMARY KEY ("name")
);

-- step 2 of 8: create table kinds (expand; reverse: lossy: rows written to table kinds since)
CREATE TABLE "kinds" (
  "name" varchar(20) NOT NULL,
  CONSTRAINT "pk_kinds" PRIMARY KEY ("name")
);

-- step 3 of 8: create table stats (expand; reverse: lossy: rows written to table stats since)
CREATE TABLE "stats" (
  "user_id" bigint NOT NULL,
  "count" integer NOT NULL DEFAULT 0,
  CONSTRAINT "pk_stats" PRIMARY KEY ("user_id")
);

-- step 4 of 8: create table user (expand; reverse: lossy: rows written to table user since)
CREATE TABLE "user" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_user" PRIMARY KEY ("id")
);

-- step 5 of 8: insert 2 rows of table kinds (expand; reverse: lossless)
INSERT INTO "kinds" ("name") VALUES
  ('a'),
  ('b');

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 8: fill table kind_stats (migrate; reverse: lossless)
INSERT INTO "kind_stats" ("name")
SELECT "backfill"."name"
FROM (
  select
    "name"
  from "kinds"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "kind_stats" AS "there" WHERE "there"."name" = "backfill"."name");

-- step 7 of 8: fill column kind_stats.shown (migrate; reverse: lossless)
UPDATE "kind_stats" SET "shown" = upper("name")
WHERE "kind_stats"."shown" IS NULL;

-- step 8 of 8: analyze table kind_stats (migrate; reverse: lossless)
ANALYZE "kind_stats";

COMMIT;
