-- schemac: forward script for PostgreSQL 14 and later, 12 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 12: create table table (expand; reverse: lossy: rows written to table table since)
CREATE TABLE "table" (
  "primary" integer NOT NULL,
  "key" integer NOT NULL,
  "references" integer NOT NULL,
  CONSTRAINT "pk_table" PRIMARY KEY ("primary", "key"),
  CONSTRAINT "foreign" FOREIGN KEY ("references") REFERENCES "select" ("from")
);

-- steps 2 to 5 of 12, in one statement:
--   2: add column select.where (expand; reverse: lossy: values written to column select.where since)
--   3: add column select.group (expand; reverse: lossy: values written to column select.group since)
--   4: add column select.null (expand; reverse: lossy: values written to column select.null since)
--   5: add column select.desc (expand; reverse: lossy: values written to column select.desc since)
ALTER TABLE "select"
  ADD COLUMN "where" integer NOT NULL DEFAULT 1,
  ADD COLUMN "group" integer,
  ADD COLUMN "null" varchar(5),
  ADD COLUMN "desc" integer NOT NULL DEFAULT 0;

-- step 6 of 12: add index order on select (expand; reverse: lossless)
CREATE INDEX "order" ON "select" ("group", "where" DESC);

-- step 7 of 12: add index index on select (expand; reverse: lossless)
CREATE INDEX "index" ON "select" ("null", "desc");

-- step 8 of 12: add unique key unique on select (migrate; reverse: lossless)
ALTER TABLE "select" ADD CONSTRAINT "unique" UNIQUE ("from", "where");

-- steps 9 to 10 of 12, in one statement:
--   9: add check check on select (migrate; reverse: lossless)
--   10: add check constraint on select (migrate; reverse: lossless)
ALTER TABLE "select"
  ADD CONSTRAINT "check" CHECK ("where" > 0 and "desc" >= 0),
  ADD CONSTRAINT "constraint" CHECK ("null" <> 'x');

-- step 11 of 12: add foreign key fk_select_group on select (migrate; reverse: lossless)
ALTER TABLE "select" ADD CONSTRAINT "fk_select_group" FOREIGN KEY ("group") REFERENCES "select" ("from");

-- step 12 of 12: create view view (expand; reverse: lossless)
CREATE VIEW "view" AS
select
  "select"."from" as "as",
  "group" as "by"
from "select"
where "where" = 1;

COMMIT;
