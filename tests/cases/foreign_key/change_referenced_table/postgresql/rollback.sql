-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
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

-- undo step 3 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 2 (add foreign key): drop foreign key fk_c_ref on c (lossless)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "fk_c_ref";

COMMIT;

-- undo step 1 (drop foreign key): add foreign key fk_c_ref on c, validate foreign key fk_c_ref on c (lossless, but fails where a row of c has no match in p)
--   lock SHARE ROW EXCLUSIVE on c and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on c and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "c" ADD CONSTRAINT "fk_c_ref" FOREIGN KEY ("ref") REFERENCES "p" ("id") NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "fk_c_ref";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
