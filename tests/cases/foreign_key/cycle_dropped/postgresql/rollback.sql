-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: drop table b (lossy: the rows of table b)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id")
);

-- step 3 back: drop table a (lossy: the rows of table a)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "b_id" integer,
  CONSTRAINT "pk_a" PRIMARY KEY ("id")
);

-- step 2 back: drop foreign key fk_b_a_id on b (lossless)
ALTER TABLE "b" ADD CONSTRAINT "fk_b_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id");

-- step 1 back: drop foreign key fk_a_b_id on a (lossless)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id");

COMMIT;
