-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: create table /etc/passwd (expand; reverse: lossless)
CREATE TABLE "/etc/passwd" (
  "id" integer NOT NULL,
  "a/b" integer,
  "c\d" integer,
  ".." integer,
  CONSTRAINT "pk_/etc/passwd" PRIMARY KEY ("id")
);

-- step 2 of 2: create table con (expand; reverse: lossless)
CREATE TABLE "con" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_con" PRIMARY KEY ("id")
);

COMMIT;
