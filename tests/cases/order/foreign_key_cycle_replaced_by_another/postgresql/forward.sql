-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

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

-- step 1 of 8: drop foreign key fk_a_b_id on a (contract; reverse: lossless, but fails where a row of a has no match in b)
--   lock ACCESS EXCLUSIVE on a and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 2 of 8: create table d (expand; reverse: lossy: rows written to table d since)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "d" (
  "id" integer NOT NULL,
  "a_id" integer,
  CONSTRAINT "pk_d" PRIMARY KEY ("id"),
  CONSTRAINT "fk_d_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id")
);

-- step 3 of 8: create table c (expand; reverse: lossy: rows written to table c since)
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "d_id" integer,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_d_id" FOREIGN KEY ("d_id") REFERENCES "d" ("id")
);

-- step 4 of 8: add column a.c_id (expand; reverse: lossy: values written to column a.c_id since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" ADD COLUMN "c_id" integer;

-- step 5 of 8: add foreign key fk_a_c_id on a (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on a, blocks writes for a moment
ALTER TABLE "a" ADD CONSTRAINT "fk_a_c_id" FOREIGN KEY ("c_id") REFERENCES "c" ("id") NOT VALID;

COMMIT;

-- step 6 of 8: validate foreign key fk_a_c_id on a (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody; scans the table
ALTER TABLE "a" VALIDATE CONSTRAINT "fk_a_c_id";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 7 of 8: drop column a.b_id (contract; reverse: lossy: the values of column a.b_id do not come back)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP COLUMN "b_id";

-- step 8 of 8: drop table b (contract; reverse: lossy: the rows of table b and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on b and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "b";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
