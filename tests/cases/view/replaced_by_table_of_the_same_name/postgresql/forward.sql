-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop view thing (contract; reverse: lossless)
DROP VIEW "thing";

-- step 2 of 2: create table thing (expand; reverse: lossless)
CREATE TABLE "thing" (
  "id" integer NOT NULL,
  "name" varchar(10),
  CONSTRAINT "pk_thing" PRIMARY KEY ("id")
);

COMMIT;
