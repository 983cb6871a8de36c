-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 5 (drop table): create table a (lossy: the rows of table a and privileges on it do not come back)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id"),
  CONSTRAINT "chk_n" CHECK ("n" > 0)
);

-- undo step 4 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 3 (add check): drop check chk_n on b (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" DROP CONSTRAINT "chk_n";

COMMIT;

-- undo step 2 (add index): drop index idx_n on b (lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_n";
SET lock_timeout = '10s';

-- undo step 1 (drop index): add index idx_n on a (lossless)
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_n"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_n" ON "a" ("n");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
