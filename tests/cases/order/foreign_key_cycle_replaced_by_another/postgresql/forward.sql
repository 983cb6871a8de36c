-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 7: drop foreign key fk_a_b_id on a (contract; reverse: lossless, but fails where a row of a has no match in b)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 2 of 7: create table d (expand; reverse: lossy: rows written to table d since)
CREATE TABLE "d" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_d" PRIMARY KEY ("id"),
  CONSTRAINT "fk_d_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id")
);

-- step 3 of 7: create table c (expand; reverse: lossy: rows written to table c since)
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "d_id" integer,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_d_id" FOREIGN KEY ("d_id") REFERENCES "d" ("id")
);

-- step 4 of 7: add column a.c_id (expand; reverse: lossy: values written to column a.c_id since)
ALTER TABLE "a" ADD COLUMN "c_id" integer;

-- step 5 of 7: add foreign key fk_a_c_id on a (migrate; reverse: lossless)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_c_id" FOREIGN KEY ("c_id") REFERENCES "c" ("id");

-- step 6 of 7: drop column a.b_id (contract; reverse: lossy: the values of column a.b_id do not come back)
ALTER TABLE "a" DROP COLUMN "b_id";

-- step 7 of 7: drop table b (contract; reverse: lossy: the rows of table b and privileges on it do not come back)
DROP TABLE "b";

COMMIT;
