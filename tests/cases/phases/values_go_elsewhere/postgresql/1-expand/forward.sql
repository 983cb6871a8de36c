-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create table user_stats (expand; reverse: lossy: rows written to table user_stats since)
CREATE TABLE "user_stats" (
  "user_id" bigint NOT NULL,
  "fans_count" integer NOT NULL DEFAULT 0,
  "website_coins" numeric(12,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_user_stats" PRIMARY KEY ("user_id")
);

COMMIT;
