-- schemac: forward script for PostgreSQL 14 and later, 8 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 8: drop foreign key fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 2 of 8: create table d (expand; reverse: lossless)
CREATE TABLE "d" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_d" PRIMARY KEY ("id")
);

-- step 3 of 8: create table c (expand; reverse: lossless)
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "d_id" integer,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_d_id" FOREIGN KEY ("d_id") REFERENCES "d" ("id")
);

-- step 4 of 8: add column a.c_id (expand; reverse: lossless)
ALTER TABLE "a" ADD COLUMN "c_id" integer;

-- step 5 of 8: add foreign key fk_a_c_id on a (migrate; reverse: lossless)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_c_id" FOREIGN KEY ("c_id") REFERENCES "c" ("id");

-- step 6 of 8: add foreign key fk_d_a_id on d (migrate; reverse: lossless)
ALTER TABLE "d" ADD CONSTRAINT "fk_d_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id");

-- step 7 of 8: drop column a.b_id (contract; reverse: lossy: the values of column a.b_id)
ALTER TABLE "a" DROP COLUMN "b_id";

-- step 8 of 8: drop table b (contract; reverse: lossy: the rows of table b)
DROP TABLE "b";

COMMIT;
