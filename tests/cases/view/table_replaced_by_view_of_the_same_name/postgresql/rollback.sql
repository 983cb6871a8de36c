-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: create view thing (lossless)
DROP VIEW "thing";

-- step 1 back: drop table thing (lossy: the rows of table thing)
CREATE TABLE "thing" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_thing" PRIMARY KEY ("id")
);

COMMIT;
