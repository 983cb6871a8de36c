-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create table a'b (expand; reverse: lossy: rows written to table a'b since)
CREATE UNLOGGED TABLE "a'b" (
  "id" integer NOT NULL,
  "code" varchar(9) NOT NULL,
  "c""d" text NOT NULL,
  CONSTRAINT "pk_a'b" PRIMARY KEY ("id")
) WITH (fillfactor = 80);
ALTER TABLE "a'b" ALTER COLUMN "c""d" SET STORAGE external;
ALTER TABLE "a'b" ALTER COLUMN "c""d" SET COMPRESSION lz4;

-- step 2 of 4: create table log (expand; reverse: lossy: rows written to table log since)
CREATE TABLE "log" (
  "line" text NOT NULL
);
ALTER TABLE "log" REPLICA IDENTITY NOTHING;

-- step 3 of 4: add index i"x on a'b (expand; reverse: lossless)
CREATE UNIQUE INDEX "i""x" ON "a'b" ("code");

-- step 4 of 4: alter table a'b: replica_identity (migrate; reverse: lossless)
ALTER TABLE "a'b" REPLICA IDENTITY USING INDEX "i""x";

COMMIT;
