-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- 1 transaction and 8 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 9 (rename constraint): rename unique key three to schemac_new_index on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "three" TO "schemac_new_index";

COMMIT;

-- undo step 8 (drop unique key): add unique key three on t (lossless, but fails where two rows share key three)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"three"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "three" ON "t" ("a");
SET lock_timeout = '10s';
ALTER TABLE "t" ADD CONSTRAINT "three" UNIQUE USING INDEX "three";

-- undo step 7 (add unique key): drop unique key schemac_new_index on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT IF EXISTS "schemac_new_index";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

-- undo step 6 (add unique key): drop unique key one on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT IF EXISTS "one";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "one";
SET lock_timeout = '10s';

-- undo step 5 (add index): drop index four on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "four";
SET lock_timeout = '10s';

-- undo step 4 (add index): drop index two on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "two";
SET lock_timeout = '10s';

-- undo step 3 (drop unique key): add unique key four on t (lossless, but fails where two rows share key four)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"four"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "four" ON "t" ("p_id");
SET lock_timeout = '10s';
ALTER TABLE "t" ADD CONSTRAINT "four" UNIQUE USING INDEX "four";

-- undo step 2 (drop unique key): add unique key two on t (lossless, but fails where two rows share key two)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"two"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "two" ON "t" ("b");
SET lock_timeout = '10s';
ALTER TABLE "t" ADD CONSTRAINT "two" UNIQUE USING INDEX "two";

-- undo step 1 (drop index): add index one on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"one"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "one" ON "t" ("a");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
