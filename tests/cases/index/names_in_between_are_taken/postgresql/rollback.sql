-- schemac: rollback script for PostgreSQL 14 and later, 15 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 15 (rename index): rename index idx_t to schemac_new_index_2 on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "idx_t" RENAME TO "schemac_new_index_2";

COMMIT;

-- undo step 14 (drop index): add index idx_t on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t" ON "t" ("b");
SET lock_timeout = '10s';

-- undo step 13 (add index): drop index schemac_new_index_2 on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index_2";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 12 (rename index): rename index y to schemac_rename_4 on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "y" RENAME TO "schemac_rename_4";

-- undo step 11 (rename index): rename index x to y on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "x" RENAME TO "y";

-- undo step 10 (rename index): rename index schemac_rename_4 to x on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "schemac_rename_4" RENAME TO "x";

-- undo step 9 (rename constraint): rename primary key pk_two to schemac_rename_3 on two (lossless)
--   lock ACCESS EXCLUSIVE on two, blocks reads and writes for a moment
ALTER TABLE "two" RENAME CONSTRAINT "pk_two" TO "schemac_rename_3";

-- undo step 8 (rename constraint): rename primary key pk_one to pk_two on one (lossless)
--   lock ACCESS EXCLUSIVE on one, blocks reads and writes for a moment
ALTER TABLE "one" RENAME CONSTRAINT "pk_one" TO "pk_two";

-- undo step 7 (rename constraint): rename primary key schemac_rename_3 to pk_one on two (lossless)
--   lock ACCESS EXCLUSIVE on two, blocks reads and writes for a moment
ALTER TABLE "two" RENAME CONSTRAINT "schemac_rename_3" TO "pk_one";

-- undo step 6 (rename column): rename column t.b to schemac_rename_2 (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "b" TO "schemac_rename_2";

-- undo step 5 (rename column): rename column t.a to b (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- undo step 4 (rename column): rename column t.schemac_rename_2 to a (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "schemac_rename_2" TO "a";

-- undo step 3 (rename table): rename table two to schemac_rename_3 (lossless)
--   lock ACCESS EXCLUSIVE on two, blocks reads and writes for a moment
ALTER TABLE "two" RENAME TO "schemac_rename_3";

-- undo step 2 (rename table): rename table one to two (lossless)
--   lock ACCESS EXCLUSIVE on one, blocks reads and writes for a moment
ALTER TABLE "one" RENAME TO "two";

-- undo step 1 (rename table): rename table schemac_rename_3 to one (lossless)
--   lock ACCESS EXCLUSIVE on schemac_rename_3, blocks reads and writes for a moment
ALTER TABLE "schemac_rename_3" RENAME TO "one";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
