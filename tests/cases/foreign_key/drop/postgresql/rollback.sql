-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 1 (drop foreign key): add foreign key fk_c_p_id on c, validate foreign key fk_c_p_id on c (lossless, but fails where a row of c has no match in p)
--   lock SHARE ROW EXCLUSIVE on c and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on c and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id") NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "fk_c_p_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
