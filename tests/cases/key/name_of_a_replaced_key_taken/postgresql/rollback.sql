-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 6 (add primary key): drop primary key of a (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT IF EXISTS "pk_a";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "pk_a";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (rename constraint): rename primary key pk_b to pk_a on b (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME CONSTRAINT "pk_b" TO "pk_a";

-- undo step 4 (rename table): rename table b to schemac_rename_1 (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME TO "schemac_rename_1";

-- undo step 3 (rename table): rename table a to b (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" RENAME TO "b";

-- undo step 2 (rename table): rename table schemac_rename_1 to a (lossless)
--   lock ACCESS EXCLUSIVE on schemac_rename_1, blocks reads and writes for a moment
ALTER TABLE "schemac_rename_1" RENAME TO "a";

COMMIT;

-- undo step 1 (drop primary key): add primary key of b (lossless, but fails where two rows share the primary key of b)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on b, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"pk_b"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "pk_b" ON "b" ("id");
SET lock_timeout = '10s';
ALTER TABLE "b" ADD CONSTRAINT "pk_b" PRIMARY KEY USING INDEX "pk_b";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
