-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create view big_shops (expand; reverse: lossless)
CREATE VIEW "big_shops" AS
with "totals" as (
  select
    "shop",
    sum("amount") as "total"
  from "sale"
  group by "shop"
),
"big" as (
  select
    "shop",
    "total"
  from "totals"
  where "total" > 1000
)
select
  "shop",
  "total"
from "big";

COMMIT;
