-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 4 (drop index): add index idx_shop on stock (lossless)
--   lock SHARE UPDATE EXCLUSIVE on stock, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_shop"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_shop" ON "stock" ("shop");
SET lock_timeout = '10s';

-- undo step 3 (add index): drop index idx_sku on stock (lossless)
--   lock SHARE UPDATE EXCLUSIVE on stock, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_sku";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (add index): drop index idx_fresh on fresh (lossless)
DROP INDEX "idx_fresh";

-- undo step 1 (create table): drop table fresh (lossy: rows written to table fresh since)
--   lock ACCESS EXCLUSIVE on fresh, blocks reads and writes for a moment
DROP TABLE "fresh";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
