-- schemac: rollback script for PostgreSQL 14 and later, 13 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 13 back: create view view (lossless)
DROP VIEW "view";

-- step 12 back: add foreign key foreign on table (lossless)
ALTER TABLE "table" DROP CONSTRAINT "foreign";

-- step 11 back: add foreign key fk_select_group on select (lossless)
ALTER TABLE "select" DROP CONSTRAINT "fk_select_group";

-- step 10 back: add check constraint on select (lossless)
ALTER TABLE "select" DROP CONSTRAINT "constraint";

-- step 9 back: add check check on select (lossless)
ALTER TABLE "select" DROP CONSTRAINT "check";

-- step 8 back: add unique key unique on select (lossless)
ALTER TABLE "select" DROP CONSTRAINT "unique";

-- step 7 back: add index index on select (lossless)
DROP INDEX "index";

-- step 6 back: add index order on select (lossless)
DROP INDEX "order";

-- step 5 back: add column select.desc (lossless)
ALTER TABLE "select" DROP COLUMN "desc";

-- step 4 back: add column select.null (lossless)
ALTER TABLE "select" DROP COLUMN "null";

-- step 3 back: add column select.group (lossless)
ALTER TABLE "select" DROP COLUMN "group";

-- step 2 back: add column select.where (lossless)
ALTER TABLE "select" DROP COLUMN "where";

-- step 1 back: create table table (lossless)
DROP TABLE "table";

COMMIT;
