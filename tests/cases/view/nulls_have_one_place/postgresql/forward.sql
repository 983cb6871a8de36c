-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "n" integer,
  "r" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- step 2 of 7: create view as_written (expand; reverse: lossless)
CREATE VIEW "as_written" AS
select
  "id",
  "n"
from "t"
order by "n" nulls first, "id";

-- step 3 of 7: create view by_column (expand; reverse: lossless)
CREATE VIEW "by_column" AS
select
  "id",
  "n"
from "t"
order by "n" nulls last, "id" desc;

-- step 4 of 7: create view by_count (expand; reverse: lossless)
CREATE VIEW "by_count" AS
select
  "n",
  count(*) as "c"
from "t"
group by "n"
order by "c" desc, count(*);

-- step 5 of 7: create view by_name (expand; reverse: lossless)
CREATE VIEW "by_name" AS
select
  "id",
  "n" as "number"
from "t"
order by "number" desc nulls first, "id";

-- step 6 of 7: create view by_outer (expand; reverse: lossless)
CREATE VIEW "by_outer" AS
select
  "a"."id",
  "b"."id" as "other"
from "t" as "a"
left join "t" as "b" on "b"."id" = "a"."r"
order by "b"."id" nulls last, "a"."id";

-- step 7 of 7: create view by_window (expand; reverse: lossless)
CREATE VIEW "by_window" AS
select
  "id",
  row_number() over (order by "n" nulls last) as "place",
  rank() over "w" as "other"
from "t"
window "w" as (order by "n" desc nulls first);

COMMIT;
