-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- 3 transactions and 4 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 10 (alter table): alter table c: replica_identity (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c" REPLICA IDENTITY DEFAULT;

-- undo step 9 (alter table): alter table b: replica_identity (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes; rewrites the table
ALTER TABLE "b" REPLICA IDENTITY DEFAULT;

COMMIT;

-- undo step 8 (drop unique key): add unique key uq_c on c (lossless, but fails where two rows share key uq_c)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on c, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_c"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_c" ON "c" ("x");
SET lock_timeout = '10s';
ALTER TABLE "c" ADD CONSTRAINT "uq_c" UNIQUE USING INDEX "uq_c";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (rename index): rename index ix_b to schemac_new_index on b (lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody
ALTER INDEX "ix_b" RENAME TO "schemac_new_index";

COMMIT;

-- undo step 6 (drop index): add index ix_b on b (lossless, but fails where two rows share key ix_b)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"ix_b"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "ix_b" ON "b" ("x");
SET lock_timeout = '10s';

-- undo step 5 (add index): drop index schemac_new_index on b (lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

-- undo step 4 (alter column): alter column c.x: not null (lossless, but fails where column c.x is null)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on c, blocks reads and writes for that moment only; scans the table
ALTER TABLE "c" ADD CONSTRAINT "schemac_not_null" CHECK ("x" IS NOT NULL) NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "c" ALTER COLUMN "x" SET NOT NULL;
ALTER TABLE "c" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (rename constraint): rename unique key uq_a_x to uq_a on a (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" RENAME CONSTRAINT "uq_a_x" TO "uq_a";

-- undo step 2 (alter table): alter table c: replica_identity (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c" REPLICA IDENTITY USING INDEX "uq_c";

-- undo step 1 (alter table): alter table b: replica_identity (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes; rewrites the table
ALTER TABLE "b" REPLICA IDENTITY USING INDEX "ix_b";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
