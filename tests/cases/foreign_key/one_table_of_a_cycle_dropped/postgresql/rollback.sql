-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: drop table b (lossy: the rows of table b)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id")
);

-- step 2 back: drop column a.b_id (lossy: the values of column a.b_id)
ALTER TABLE "a" ADD COLUMN "b_id" integer;

-- step 1 back: drop foreign key fk_a_b_id on a (lossless)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id");

COMMIT;
