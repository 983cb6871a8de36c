-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 5 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 6 (drop unique key): add unique key uq_p_ab on p (lossless, but fails where two rows share key uq_p_ab)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on p, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_p_ab"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_p_ab" ON "p" ("a", "b");
SET lock_timeout = '10s';
ALTER TABLE "p" ADD CONSTRAINT "uq_p_ab" UNIQUE USING INDEX "uq_p_ab";

-- undo step 5 (add unique key): drop unique key uq_p_ba on p (lossless)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" DROP CONSTRAINT IF EXISTS "uq_p_ba";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uq_p_ba";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (rename index): rename index idx_c_ab to schemac_new_index on c (lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody
ALTER INDEX "idx_c_ab" RENAME TO "schemac_new_index";

COMMIT;

-- undo step 3 (drop index): add index idx_c_ab on c (lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_c_ab"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_c_ab" ON "c" ("a", "b");
SET lock_timeout = '10s';

-- undo step 2 (add index): drop index schemac_new_index on c (lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

-- undo step 1 (drop foreign key): add foreign key fk_c_ab on c, validate foreign key fk_c_ab on c (lossless, but fails where a row of c has no match in p)
--   lock SHARE ROW EXCLUSIVE on c and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on c and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "c" ADD CONSTRAINT "fk_c_ab" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b") NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "fk_c_ab";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
