-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create table a (expand; reverse: lossy: rows written to table a since)
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
