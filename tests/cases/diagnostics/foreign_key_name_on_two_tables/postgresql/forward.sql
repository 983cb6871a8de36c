-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: create table p (expand; reverse: lossless)
CREATE TABLE "p" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_p" PRIMARY KEY ("id")
);

-- step 2 of 3: create table a (expand; reverse: lossless)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "p" integer NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id"),
  CONSTRAINT "fk_p" FOREIGN KEY ("p") REFERENCES "p" ("id")
);

-- step 3 of 3: create table b (expand; reverse: lossless)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "p" integer NOT NULL,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_p" FOREIGN KEY ("p") REFERENCES "p" ("id")
);

COMMIT;
