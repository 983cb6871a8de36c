-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 7: drop foreign key fk_c on t (migrate; reverse: lossless, but fails where a row of t has no match in p)
--   lock ACCESS EXCLUSIVE on t and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "fk_c";

-- step 2 of 7: rename foreign key fk_d to fk_e on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "fk_d" TO "fk_e";

-- step 3 of 7: create table made (expand; reverse: lossy: rows written to table made since)
CREATE TABLE "made" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_made" PRIMARY KEY ("id")
);

-- step 4 of 7: add foreign key fk_made on made (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "made" ADD CONSTRAINT "fk_made" FOREIGN KEY ("id") REFERENCES "p" ("id") NOT VALID;

COMMIT;

-- step 5 of 7: validate foreign key fk_b on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "fk_b";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 7: add foreign key fk_c on t (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on t and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "t" ADD CONSTRAINT "fk_c" FOREIGN KEY ("c") REFERENCES "p" ("id") NOT VALID;

COMMIT;

-- step 7 of 7: validate foreign key fk_e on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "fk_e";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
