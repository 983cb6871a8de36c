-- schemac: rollback script for PostgreSQL 14 and later, 12 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 12 (create view): drop view view (lossless)
DROP VIEW "view";

-- undo step 11 (add foreign key): drop foreign key fk_select_group on select (lossless)
ALTER TABLE "select" DROP CONSTRAINT "fk_select_group";

-- undo steps 10 to 9, in one statement:
--   10 (add check): drop check constraint on select (lossless)
--   9 (add check): drop check check on select (lossless)
ALTER TABLE "select"
  DROP CONSTRAINT "constraint",
  DROP CONSTRAINT "check";

-- undo step 8 (add unique key): drop unique key unique on select (lossless)
ALTER TABLE "select" DROP CONSTRAINT "unique";

-- undo step 7 (add index): drop index index on select (lossless)
DROP INDEX "index";

-- undo step 6 (add index): drop index order on select (lossless)
DROP INDEX "order";

-- undo steps 5 to 2, in one statement:
--   5 (add column): drop column select.desc (lossy: values written to column select.desc since)
--   4 (add column): drop column select.null (lossy: values written to column select.null since)
--   3 (add column): drop column select.group (lossy: values written to column select.group since)
--   2 (add column): drop column select.where (lossy: values written to column select.where since)
ALTER TABLE "select"
  DROP COLUMN "desc",
  DROP COLUMN "null",
  DROP COLUMN "group",
  DROP COLUMN "where";

-- undo step 1 (create table): drop table table (lossy: rows written to table table since)
DROP TABLE "table";

COMMIT;
