-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 8 back: drop table b (lossy: the rows of table b)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id")
);

-- step 7 back: drop column a.b_id (lossy: the values of column a.b_id)
ALTER TABLE "a" ADD COLUMN "b_id" integer;

-- step 6 back: add foreign key fk_d_a_id on d (lossless)
ALTER TABLE "d" DROP CONSTRAINT "fk_d_a_id";

-- step 5 back: add foreign key fk_a_c_id on a (lossless)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_c_id";

-- step 4 back: add column a.c_id (lossless)
ALTER TABLE "a" DROP COLUMN "c_id";

-- step 3 back: create table c (lossless)
DROP TABLE "c";

-- step 2 back: create table d (lossless)
DROP TABLE "d";

-- step 1 back: drop foreign key fk_a_b_id on a (lossless)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id");

COMMIT;
