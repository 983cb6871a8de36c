-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (drop table): create table b (lossy: the rows of table b and privileges on it do not come back)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id")
);

-- undo step 2 (drop table): create table a (lossy: the rows of table a and privileges on it do not come back)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "b_id" integer,
  CONSTRAINT "pk_a" PRIMARY KEY ("id"),
  CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id")
);

-- undo step 1 (drop foreign key): add foreign key fk_b_a_id on b (lossless, but fails where a row of b has no match in a)
ALTER TABLE "b" ADD CONSTRAINT "fk_b_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id");

COMMIT;
