-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: create table t (expand; reverse: lossless)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- step 2 of 3: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  array_agg("n") as "every"
from "t";

-- step 3 of 3: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select
  bool_and("n" > 1) as "all_large",
  string_agg(cast("n" as varchar(10)), ',') as "list"
from "t";

COMMIT;
