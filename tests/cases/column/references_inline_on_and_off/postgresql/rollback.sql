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

-- undo step 2 (add foreign key): drop foreign key fk_t_a on t (lossless)
--   lock ACCESS EXCLUSIVE on t and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "fk_t_a";

COMMIT;

-- undo step 1 (drop foreign key): add foreign key fk_t_b on t, validate foreign key fk_t_b on t (lossless, but fails where a row of t has no match in p)
--   lock SHARE ROW EXCLUSIVE on t and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on t and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "t" ADD CONSTRAINT "fk_t_b" FOREIGN KEY ("b") REFERENCES "p" ("id") NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "fk_t_b";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
