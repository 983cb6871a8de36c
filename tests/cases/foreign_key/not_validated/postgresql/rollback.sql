-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
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

-- undo step 7 (validate constraint): drop foreign key fk_e on t, add foreign key fk_e on t (lossless)
--   lock ACCESS EXCLUSIVE on t and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "fk_e";
ALTER TABLE "t" ADD CONSTRAINT "fk_e" FOREIGN KEY ("a") REFERENCES "p" ("id") NOT VALID;

-- undo step 6 (add foreign key): drop foreign key fk_c on t (lossless)
--   lock ACCESS EXCLUSIVE on t and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "fk_c";

-- undo step 5 (validate constraint): drop foreign key fk_b on t, add foreign key fk_b on t (lossless)
--   lock ACCESS EXCLUSIVE on t and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "fk_b";
ALTER TABLE "t" ADD CONSTRAINT "fk_b" FOREIGN KEY ("b") REFERENCES "p" ("id") NOT VALID;

-- undo step 4 (add foreign key): drop foreign key fk_made on made (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "made" DROP CONSTRAINT "fk_made";

-- undo step 3 (create table): drop table made (lossy: rows written to table made since)
--   lock ACCESS EXCLUSIVE on made, blocks reads and writes for a moment
DROP TABLE "made";

-- undo step 2 (rename constraint): rename foreign key fk_e to fk_d on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "fk_e" TO "fk_d";

COMMIT;

-- undo step 1 (drop foreign key): add foreign key fk_c on t, validate foreign key fk_c on t (lossless, but fails where a row of t has no match in p)
--   lock SHARE ROW EXCLUSIVE on t and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on t and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "t" ADD CONSTRAINT "fk_c" FOREIGN KEY ("c") REFERENCES "p" ("id") NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "fk_c";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
