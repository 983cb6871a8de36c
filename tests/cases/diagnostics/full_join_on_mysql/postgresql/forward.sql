-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: create table a (expand; reverse: lossless)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id")
);

-- step 2 of 4: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "x"."id"
from "a" as "x"
full join "a" as "y" on "x"."id" = "y"."id";

-- step 3 of 4: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select distinct on ("id")
  "id"
from "a";

-- step 4 of 4: create view z (expand; reverse: lossless)
CREATE VIEW "z" AS
select
  "x"."id"
from "a" as "x"
cross join lateral (
  select
    "id"
  from "a"
  where "id" < "x"."id"
) as "y";

COMMIT;
