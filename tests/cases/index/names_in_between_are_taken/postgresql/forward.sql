-- schemac: forward script for PostgreSQL 14 and later, 15 steps
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

-- step 1 of 15: rename table one to schemac_rename_3 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on one, blocks reads and writes for a moment
ALTER TABLE "one" RENAME TO "schemac_rename_3";

-- step 2 of 15: rename table two to one (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on two, blocks reads and writes for a moment
ALTER TABLE "two" RENAME TO "one";

-- step 3 of 15: rename table schemac_rename_3 to two (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on schemac_rename_3, blocks reads and writes for a moment
ALTER TABLE "schemac_rename_3" RENAME TO "two";

-- step 4 of 15: rename column t.a to schemac_rename_2 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "a" TO "schemac_rename_2";

-- step 5 of 15: rename column t.b to a (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- step 6 of 15: rename column t.schemac_rename_2 to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "schemac_rename_2" TO "b";

-- step 7 of 15: rename primary key pk_one to schemac_rename_3 on two (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on two, blocks reads and writes for a moment
ALTER TABLE "two" RENAME CONSTRAINT "pk_one" TO "schemac_rename_3";

-- step 8 of 15: rename primary key pk_two to pk_one on one (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on one, blocks reads and writes for a moment
ALTER TABLE "one" RENAME CONSTRAINT "pk_two" TO "pk_one";

-- step 9 of 15: rename primary key schemac_rename_3 to pk_two on two (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on two, blocks reads and writes for a moment
ALTER TABLE "two" RENAME CONSTRAINT "schemac_rename_3" TO "pk_two";

-- step 10 of 15: rename index x to schemac_rename_4 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "x" RENAME TO "schemac_rename_4";

-- step 11 of 15: rename index y to x on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "y" RENAME TO "x";

-- step 12 of 15: rename index schemac_rename_4 to y on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "schemac_rename_4" RENAME TO "y";

COMMIT;

-- step 13 of 15: add index schemac_new_index_2 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index_2"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index_2" ON "t" ("b", "id");
SET lock_timeout = '10s';

-- step 14 of 15: drop index idx_t on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_t";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 15 of 15: rename index schemac_new_index_2 to idx_t on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "schemac_new_index_2" RENAME TO "idx_t";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
