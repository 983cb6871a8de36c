-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 6: drop primary key of b (migrate; reverse: lossless, but fails where two rows share the primary key of b)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" DROP CONSTRAINT "pk_b";

-- step 2 of 6: rename table a to schemac_rename_1 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" RENAME TO "schemac_rename_1";

-- step 3 of 6: rename table b to a (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME TO "a";

-- step 4 of 6: rename table schemac_rename_1 to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on schemac_rename_1, blocks reads and writes for a moment
ALTER TABLE "schemac_rename_1" RENAME TO "b";

-- step 5 of 6: rename primary key pk_a to pk_b on b (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME CONSTRAINT "pk_a" TO "pk_b";

COMMIT;

-- step 6 of 6: add primary key of a (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on a, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"pk_a"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "pk_a" ON "a" ("id", "n");
SET lock_timeout = '10s';
ALTER TABLE "a" ADD CONSTRAINT "pk_a" PRIMARY KEY USING INDEX "pk_a";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
