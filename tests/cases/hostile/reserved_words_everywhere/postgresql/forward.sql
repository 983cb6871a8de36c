-- schemac: forward script for PostgreSQL 14 and later, 15 steps
-- 2 transactions and 6 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 15: create table table (expand; reverse: lossy: rows written to table table since)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "table" (
  "primary" integer NOT NULL,
  "key" integer NOT NULL,
  "references" integer NOT NULL,
  CONSTRAINT "pk_table" PRIMARY KEY ("primary", "key"),
  CONSTRAINT "foreign" FOREIGN KEY ("references") REFERENCES "select" ("from")
);

-- steps 2 to 5 of 15, in one statement:
--   2: add column select.where (expand; reverse: lossy: values written to column select.where since)
--   3: add column select.group (expand; reverse: lossy: values written to column select.group since)
--   4: add column select.null (expand; reverse: lossy: values written to column select.null since)
--   5: add column select.desc (expand; reverse: lossy: values written to column select.desc since)
--   lock ACCESS EXCLUSIVE on select, blocks reads and writes for a moment
ALTER TABLE "select"
  ADD COLUMN "where" integer NOT NULL DEFAULT 1,
  ADD COLUMN "group" integer,
  ADD COLUMN "null" varchar(5),
  ADD COLUMN "desc" integer NOT NULL DEFAULT 0;

COMMIT;

-- step 6 of 15: add index order on select (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on select, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"order"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "order" ON "select" ("group", "where" DESC);
SET lock_timeout = '10s';

-- step 7 of 15: add index index on select (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on select, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "index" ON "select" ("null", "desc");
SET lock_timeout = '10s';

-- step 8 of 15: add unique key unique on select (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on select, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"unique"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "unique" ON "select" ("from", "where");
SET lock_timeout = '10s';
ALTER TABLE "select" ADD CONSTRAINT "unique" UNIQUE USING INDEX "unique";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 9 to 10 of 15, in one statement:
--   9: add check check on select (migrate; reverse: lossless)
--   10: add check constraint on select (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on select, blocks reads and writes for a moment
ALTER TABLE "select"
  ADD CONSTRAINT "check" CHECK ("where" > 0 and "desc" >= 0) NOT VALID,
  ADD CONSTRAINT "constraint" CHECK ("null" <> 'x') NOT VALID;

-- step 11 of 15: add foreign key fk_select_group on select (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on select, blocks writes for a moment
ALTER TABLE "select" ADD CONSTRAINT "fk_select_group" FOREIGN KEY ("group") REFERENCES "select" ("from") NOT VALID;

-- step 12 of 15: create view view (expand; reverse: lossless)
CREATE VIEW "view" AS
select
  "select"."from" as "as",
  "group" as "by"
from "select"
where "where" = 1;

COMMIT;

-- step 13 of 15: validate check check on select (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on select, blocks nobody; scans the table
ALTER TABLE "select" VALIDATE CONSTRAINT "check";

-- step 14 of 15: validate check constraint on select (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on select, blocks nobody; scans the table
ALTER TABLE "select" VALIDATE CONSTRAINT "constraint";

-- step 15 of 15: validate foreign key fk_select_group on select (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on select, blocks nobody; scans the table
ALTER TABLE "select" VALIDATE CONSTRAINT "fk_select_group";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
