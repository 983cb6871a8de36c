-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: create table here (expand; reverse: lossless)
CREATE TABLE "here" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_here" PRIMARY KEY ("id")
);

COMMIT;
