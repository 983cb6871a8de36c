-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 4 (add foreign key): drop foreign key fk_c_code on c (lossless)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "fk_c_code";

COMMIT;

-- undo step 3 (drop unique key): add unique key uq_p_code on p (lossless, but fails where two rows share key uq_p_code)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on p, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_p_code"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_p_code" ON "p" ("code");
SET lock_timeout = '10s';
ALTER TABLE "p" ADD CONSTRAINT "uq_p_code" UNIQUE USING INDEX "uq_p_code";

-- undo step 2 (add unique key): drop unique key uq_p_the_code on p (lossless)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" DROP CONSTRAINT IF EXISTS "uq_p_the_code";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_p_the_code";
SET lock_timeout = '10s';

-- undo step 1 (drop foreign key): add foreign key fk_c_code on c, validate foreign key fk_c_code on c (lossless)
--   lock SHARE ROW EXCLUSIVE on c and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on c and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "c" ADD CONSTRAINT "fk_c_code" FOREIGN KEY ("code") REFERENCES "p" ("code") NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "fk_c_code";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
