-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: create table c (expand; reverse: lossless)
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "a_id" integer NOT NULL,
  CONSTRAINT "pk_c" PRIMARY KEY ("id")
);

-- step 2 of 5: create table b (expand; reverse: lossless)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "c_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_c_id" FOREIGN KEY ("c_id") REFERENCES "c" ("id")
);

-- step 3 of 5: add column a.b_id (expand; reverse: lossless)
ALTER TABLE "a" ADD COLUMN "b_id" integer;

-- step 4 of 5: add foreign key fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id");

-- step 5 of 5: add foreign key fk_c_a_id on c (migrate; reverse: lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id") ON DELETE CASCADE;

COMMIT;
