-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create view tree (expand; reverse: lossless)
CREATE VIEW "tree" AS
with recursive "walk" ("id", "name", "depth") as (
  select
    "id",
    "name",
    0
  from "node"
  where "parent_id" is null
  union all
  select
    "n"."id",
    "n"."name",
    "w"."depth" + 1
  from "node" as "n"
  join "walk" as "w" on "w"."id" = "n"."parent_id"
)
select
  "id",
  "name",
  "depth"
from "walk";

COMMIT;
