-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create table shop (expand; reverse: lossy: rows written to table shop since)
CREATE TABLE "shop" (
  "id" bigint NOT NULL,
  "country" varchar(2) NOT NULL,
  "zone" integer,
  CONSTRAINT "uq_shop" UNIQUE ("id", "zone")
) PARTITION BY LIST ("zone");
CREATE TABLE "shop_one" PARTITION OF "shop" FOR VALUES IN (1, null);
CREATE TABLE "shop_more" PARTITION OF "shop" FOR VALUES IN (-2, 3);

COMMIT;
