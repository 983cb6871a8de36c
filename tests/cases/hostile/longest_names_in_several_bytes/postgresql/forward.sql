-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: create table üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüx (expand; reverse: lossless)
CREATE TABLE "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüx" (
  "id" integer NOT NULL,
  "éééééééééééééééééééééééééééééééy" integer,
  CONSTRAINT "pk_üüüüüüüüüüüüüüüüüüüüüüüüü_f51e1b4a" PRIMARY KEY ("id")
);

COMMIT;
