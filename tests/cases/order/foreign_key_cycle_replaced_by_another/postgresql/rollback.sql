-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (drop table): create table b (lossy: the rows of table b and privileges on it do not come back)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id")
);

-- undo step 6 (drop column): add column a.b_id (lossy: the values of column a.b_id do not come back)
ALTER TABLE "a" ADD COLUMN "b_id" integer;

-- undo step 5 (add foreign key): drop foreign key fk_a_c_id on a (lossless)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_c_id";

-- undo step 4 (add column): drop column a.c_id (lossy: values written to column a.c_id since)
ALTER TABLE "a" DROP COLUMN "c_id";

-- undo step 3 (create table): drop table c (lossy: rows written to table c since)
DROP TABLE "c";

-- undo step 2 (create table): drop table d (lossy: rows written to table d since)
DROP TABLE "d";

-- undo step 1 (drop foreign key): add foreign key fk_a_b_id on a (lossless, but fails where a row of a has no match in b)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id");

COMMIT;
