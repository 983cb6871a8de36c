-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop table node (lossy: the rows of table node)
CREATE TABLE "node" (
  "id" integer NOT NULL,
  "parent_id" integer,
  CONSTRAINT "pk_node" PRIMARY KEY ("id")
);

-- step 1 back: drop foreign key fk_node_parent_id on node (lossless)
ALTER TABLE "node" ADD CONSTRAINT "fk_node_parent_id" FOREIGN KEY ("parent_id") REFERENCES "node" ("id");

COMMIT;
