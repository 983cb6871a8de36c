-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- 2 transactions and 5 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 9: drop index one on t (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "one";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 9: drop unique key two on t (contract; reverse: lossless, but fails where two rows share key two)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "two";

-- step 3 of 9: drop unique key four on t (contract; reverse: lossless, but fails where two rows share key four)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "four";

COMMIT;

-- step 4 of 9: add index two on t (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"two"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "two" ON "t" ("b");
SET lock_timeout = '10s';

-- step 5 of 9: add index four on t (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"four"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "four" ON "t" ("b", "p_id");
SET lock_timeout = '10s';

-- step 6 of 9: add unique key one on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"one"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "one" ON "t" ("a");
SET lock_timeout = '10s';
ALTER TABLE "t" ADD CONSTRAINT "one" UNIQUE USING INDEX "one";

-- step 7 of 9: add unique key schemac_new_index on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "schemac_new_index" ON "t" ("a", "b");
SET lock_timeout = '10s';
ALTER TABLE "t" ADD CONSTRAINT "schemac_new_index" UNIQUE USING INDEX "schemac_new_index";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 8 of 9: drop unique key three on t (migrate; reverse: lossless, but fails where two rows share key three)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "three";

-- step 9 of 9: rename unique key schemac_new_index to three on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "schemac_new_index" TO "three";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
