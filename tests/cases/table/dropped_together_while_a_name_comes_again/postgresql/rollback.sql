-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- 2 transactions and 4 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

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
--   lock ACCESS EXCLUSIVE on own, blocks reads and writes for a moment
ALTER TABLE "own" ADD COLUMN "up" integer;

-- undo step 6 (create view): drop view b (lossless)
DROP VIEW "b";

COMMIT;

-- undo step 5 (drop unique key): add unique key uq_kept_code on kept (lossless, but fails where two rows share key uq_kept_code)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on kept, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_kept_code"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_kept_code" ON "kept" ("code");
SET lock_timeout = '10s';
ALTER TABLE "kept" ADD CONSTRAINT "uq_kept_code" UNIQUE USING INDEX "uq_kept_code";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (drop table): create table b (lossy: the rows of table b and privileges on it do not come back)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_id" integer,
  "kept_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id"),
  CONSTRAINT "fk_b_kept_id" FOREIGN KEY ("kept_id") REFERENCES "kept" ("id")
);

COMMIT;

-- undo step 3 (drop foreign key): add foreign key fk_own_up on own, validate foreign key fk_own_up on own (lossless, but fails where a row of own has no match in own)
--   lock SHARE ROW EXCLUSIVE on own, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on own, blocks nobody; scans the table
ALTER TABLE "own" ADD CONSTRAINT "fk_own_up" FOREIGN KEY ("up") REFERENCES "own" ("id") NOT VALID;
ALTER TABLE "own" VALIDATE CONSTRAINT "fk_own_up";

-- undo step 2 (drop foreign key): add foreign key fk_by_code_code on by_code, validate foreign key fk_by_code_code on by_code (lossless, but fails where a row of by_code has no match in kept)
--   lock SHARE ROW EXCLUSIVE on by_code and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on by_code and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "by_code" ADD CONSTRAINT "fk_by_code_code" FOREIGN KEY ("code") REFERENCES "kept" ("code") NOT VALID;
ALTER TABLE "by_code" VALIDATE CONSTRAINT "fk_by_code_code";

-- undo step 1 (drop foreign key): add foreign key fk_a_b_id on a, validate foreign key fk_a_b_id on a (lossless, but fails where a row of a has no match in b)
--   lock SHARE ROW EXCLUSIVE on a and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on a and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id") NOT VALID;
ALTER TABLE "a" VALIDATE CONSTRAINT "fk_a_b_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
