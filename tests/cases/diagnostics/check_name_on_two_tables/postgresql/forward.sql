-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: create table a (expand; reverse: lossless)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id"),
  CONSTRAINT "chk_n" CHECK ("n" > 0)
);

-- step 2 of 2: create table b (expand; reverse: lossless)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "chk_n" CHECK ("n" > 0)
);

COMMIT;
