-- schemac: forward script for PostgreSQL 14 and later, 13 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 13: create table table (expand; reverse: lossless)
CREATE TABLE "table" (
  "primary" integer NOT NULL,
  "key" integer NOT NULL,
  "references" integer NOT NULL,
  CONSTRAINT "pk_table" PRIMARY KEY ("primary", "key")
);

-- step 2 of 13: add column select.where (expand; reverse: lossless)
ALTER TABLE "select" ADD COLUMN "where" integer NOT NULL DEFAULT 1;

-- step 3 of 13: add column select.group (expand; reverse: lossless)
ALTER TABLE "select" ADD COLUMN "group" integer;

-- step 4 of 13: add column select.null (expand; reverse: lossless)
ALTER TABLE "select" ADD COLUMN "null" varchar(5);

-- step 5 of 13: add column select.desc (expand; reverse: lossless)
ALTER TABLE "select" ADD COLUMN "desc" integer NOT NULL DEFAULT 0;

-- step 6 of 13: add index order on select (expand; reverse: lossless)
CREATE INDEX "order" ON "select" ("group", "where" DESC);

-- step 7 of 13: add index index on select (expand; reverse: lossless)
CREATE INDEX "index" ON "select" ("null", "desc");

-- step 8 of 13: add unique key unique on select (migrate; reverse: lossless)
ALTER TABLE "select" ADD CONSTRAINT "unique" UNIQUE ("from", "where");

-- step 9 of 13: add check check on select (migrate; reverse: lossless)
ALTER TABLE "select" ADD CONSTRAINT "check" CHECK ("where" > 0 and "desc" >= 0);

-- step 10 of 13: add check constraint on select (migrate; reverse: lossless)
ALTER TABLE "select" ADD CONSTRAINT "constraint" CHECK ("null" <> 'x');

-- step 11 of 13: add foreign key fk_select_group on select (migrate; reverse: lossless)
ALTER TABLE "select" ADD CONSTRAINT "fk_select_group" FOREIGN KEY ("group") REFERENCES "select" ("from");

-- step 12 of 13: add foreign key foreign on table (migrate; reverse: lossless)
ALTER TABLE "table" ADD CONSTRAINT "foreign" FOREIGN KEY ("references") REFERENCES "select" ("from");

-- step 13 of 13: create view view (expand; reverse: lossless)
CREATE VIEW "view" AS
select
  "select"."from" as "as",
  "group" as "by"
from "select"
where "where" = 1;

COMMIT;
