-- schemac: rollback script for PostgreSQL 14 and later, 15 steps
-- 2 transactions and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 15 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 14 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 13 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 12 (create view): drop view view (lossless)
DROP VIEW "view";

-- undo step 11 (add foreign key): drop foreign key fk_select_group on select (lossless)
--   lock ACCESS EXCLUSIVE on select, blocks reads and writes for a moment
ALTER TABLE "select" DROP CONSTRAINT "fk_select_group";

-- undo steps 10 to 9, in one statement:
--   10 (add check): drop check constraint on select (lossless)
--   9 (add check): drop check check on select (lossless)
--   lock ACCESS EXCLUSIVE on select, blocks reads and writes for a moment
ALTER TABLE "select"
  DROP CONSTRAINT "constraint",
  DROP CONSTRAINT "check";

COMMIT;

-- undo step 8 (add unique key): drop unique key unique on select (lossless)
--   lock ACCESS EXCLUSIVE on select, blocks reads and writes for a moment
ALTER TABLE "select" DROP CONSTRAINT IF EXISTS "unique";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "unique";
SET lock_timeout = '10s';

-- undo step 7 (add index): drop index index on select (lossless)
--   lock SHARE UPDATE EXCLUSIVE on select, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "index";
SET lock_timeout = '10s';

-- undo step 6 (add index): drop index order on select (lossless)
--   lock SHARE UPDATE EXCLUSIVE on select, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "order";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 5 to 2, in one statement:
--   5 (add column): drop column select.desc (lossy: values written to column select.desc since)
--   4 (add column): drop column select.null (lossy: values written to column select.null since)
--   3 (add column): drop column select.group (lossy: values written to column select.group since)
--   2 (add column): drop column select.where (lossy: values written to column select.where since)
--   lock ACCESS EXCLUSIVE on select, blocks reads and writes for a moment
ALTER TABLE "select"
  DROP COLUMN "desc",
  DROP COLUMN "null",
  DROP COLUMN "group",
  DROP COLUMN "where";

-- undo step 1 (create table): drop table table (lossy: rows written to table table since)
--   lock ACCESS EXCLUSIVE on table and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "table";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
