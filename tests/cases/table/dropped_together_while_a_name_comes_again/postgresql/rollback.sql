-- schemac: rollback script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 9 (drop table): create table by_code (lossy: the rows of table by_code and privileges on it do not come back)
CREATE TABLE "by_code" (
  "id" integer NOT NULL,
  "code" integer NOT NULL,
  CONSTRAINT "pk_by_code" PRIMARY KEY ("id")
);

-- undo step 8 (drop table): create table a (lossy: the rows of table a and privileges on it do not come back)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "b_id" integer,
  CONSTRAINT "pk_a" PRIMARY KEY ("id")
);

-- undo step 7 (drop column): add column own.up (lossy: the values of column own.up do not come back)
ALTER TABLE "own" ADD COLUMN "up" integer;

-- undo step 6 (create view): drop view b (lossless)
DROP VIEW "b";

-- undo step 5 (drop unique key): add unique key uq_kept_code on kept (lossless, but fails where two rows share key uq_kept_code)
ALTER TABLE "kept" ADD CONSTRAINT "uq_kept_code" UNIQUE ("code");

-- undo step 4 (drop table): create table b (lossy: the rows of table b and privileges on it do not come back)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_id" integer,
  "kept_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id"),
  CONSTRAINT "fk_b_kept_id" FOREIGN KEY ("kept_id") REFERENCES "kept" ("id")
);

-- undo step 3 (drop foreign key): add foreign key fk_own_up on own (lossless, but fails where a row of own has no match in own)
ALTER TABLE "own" ADD CONSTRAINT "fk_own_up" FOREIGN KEY ("up") REFERENCES "own" ("id");

-- undo step 2 (drop foreign key): add foreign key fk_by_code_code on by_code (lossless, but fails where a row of by_code has no match in kept)
ALTER TABLE "by_code" ADD CONSTRAINT "fk_by_code_code" FOREIGN KEY ("code") REFERENCES "kept" ("code");

-- undo step 1 (drop foreign key): add foreign key fk_a_b_id on a (lossless, but fails where a row of a has no match in b)
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id");

COMMIT;
