-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  "doc" jsonb NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- step 2 of 3: add index idx_t on t (expand; reverse: lossless)
CREATE INDEX "idx_t" ON "t" ("id") INCLUDE ("n");

-- step 3 of 3: add index idx_doc on t (expand; reverse: lossless)
CREATE INDEX "idx_doc" ON "t" USING gin ("doc");

COMMIT;
