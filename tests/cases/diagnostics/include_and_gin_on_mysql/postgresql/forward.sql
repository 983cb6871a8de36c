-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: create table t (expand; reverse: lossless)
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
