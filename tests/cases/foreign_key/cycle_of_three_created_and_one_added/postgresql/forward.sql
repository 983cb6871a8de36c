-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: create table c (expand; reverse: lossy: rows written to table c since)
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "a_id" integer NOT NULL,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id") ON DELETE CASCADE
);

-- step 2 of 4: create table b (expand; reverse: lossy: rows written to table b since)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "c_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_c_id" FOREIGN KEY ("c_id") REFERENCES "c" ("id")
);

-- step 3 of 4: add column a.b_id (expand; reverse: lossy: values written to column a.b_id since)
ALTER TABLE "a" ADD COLUMN "b_id" integer;

-- step 4 of 4: add foreign key fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id");

COMMIT;
