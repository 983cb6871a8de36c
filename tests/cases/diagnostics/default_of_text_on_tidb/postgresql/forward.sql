-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: create table t (expand; reverse: lossless)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "body" text NOT NULL DEFAULT 'none',
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

COMMIT;
