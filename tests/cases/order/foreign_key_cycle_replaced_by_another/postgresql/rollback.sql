-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 8 (drop table): create table b (lossy: the rows of table b and privileges on it do not come back)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id")
);

-- undo step 7 (drop column): add column a.b_id (lossy: the values of column a.b_id do not come back)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" ADD COLUMN "b_id" integer;

-- undo step 6 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 5 (add foreign key): drop foreign key fk_a_c_id on a (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "fk_a_c_id";

-- undo step 4 (add column): drop column a.c_id (lossy: values written to column a.c_id since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP COLUMN "c_id";

-- undo step 3 (create table): drop table c (lossy: rows written to table c since)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
DROP TABLE "c";

-- undo step 2 (create table): drop table d (lossy: rows written to table d since)
--   lock ACCESS EXCLUSIVE on d and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "d";

COMMIT;

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
