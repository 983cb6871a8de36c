-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: create enum f (expand; reverse: lossless)
CREATE TYPE "f" AS ENUM ('a', 'A');

-- step 2 of 2: create table t (expand; reverse: lossless)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "b" "f" NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

COMMIT;
