-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 5: create table c (expand; reverse: lossy: rows written to table c since)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "a_id" integer NOT NULL,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_a_id" FOREIGN KEY ("a_id") REFERENCES "a" ("id") ON DELETE CASCADE
);

-- step 2 of 5: create table b (expand; reverse: lossy: rows written to table b since)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "c_id" integer,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_c_id" FOREIGN KEY ("c_id") REFERENCES "c" ("id")
);

-- step 3 of 5: add column a.b_id (expand; reverse: lossy: values written to column a.b_id since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" ADD COLUMN "b_id" integer;

-- step 4 of 5: add foreign key fk_a_b_id on a (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on a, blocks writes for a moment
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_id" FOREIGN KEY ("b_id") REFERENCES "b" ("id") NOT VALID;

COMMIT;

-- step 5 of 5: validate foreign key fk_a_b_id on a (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody; scans the table
ALTER TABLE "a" VALIDATE CONSTRAINT "fk_a_b_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
