-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 10: create table a (expand; reverse: lossy: rows written to table a since)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  "v" integer NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id")
);

-- step 2 of 10: create table b (expand; reverse: lossy: rows written to table b since)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a_n" integer NOT NULL,
  "x" integer NOT NULL,
  CONSTRAINT "pk_b" PRIMARY KEY ("id")
);

-- step 3 of 10: create view before_grouping (expand; reverse: lossless)
CREATE VIEW "before_grouping" AS
select
  "n"
from "a"
where exists (select 1 from "b" where "b"."x" = "a"."v")
group by "n";

-- step 4 of 10: create view having (expand; reverse: lossless)
CREATE VIEW "having" AS
select
  "n"
from "a"
group by "n"
having exists (select 1 from "b" where "b"."x" = "a"."n");

-- step 5 of 10: create view inner_groups (expand; reverse: lossless)
CREATE VIEW "inner_groups" AS
select
  "n",
  (select max("x") from "b" where "b"."a_n" = "a"."v" group by "b"."a_n") as "top"
from "a";

-- step 6 of 10: create view inside_an_aggregate (expand; reverse: lossless)
CREATE VIEW "inside_an_aggregate" AS
select
  "n",
  sum((select max("x") from "b" where "b"."x" = "a"."v")) as "total"
from "a"
group by "n";

-- step 7 of 10: create view item (expand; reverse: lossless)
CREATE VIEW "item" AS
select
  "n",
  (select max("x") from "b" where "b"."a_n" = "a"."n") as "top"
from "a"
group by "n";

-- step 8 of 10: create view ordered (expand; reverse: lossless)
CREATE VIEW "ordered" AS
select
  "n"
from "a"
group by "n"
order by (select max("x") from "b" where "b"."x" = "a"."n") nulls last;

-- step 9 of 10: create view outer_aggregate (expand; reverse: lossless)
CREATE VIEW "outer_aggregate" AS
select
  "n",
  (select sum("a"."v") from "b" limit 1) as "total"
from "a"
group by "n";

-- step 10 of 10: create view whole_key (expand; reverse: lossless)
CREATE VIEW "whole_key" AS
select
  "id",
  (select max("x") from "b" where "b"."a_n" = "a"."v") as "top"
from "a"
group by "id";

COMMIT;
