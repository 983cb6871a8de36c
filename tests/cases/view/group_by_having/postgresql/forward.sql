-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create view by_shop (expand; reverse: lossless)
CREATE VIEW "by_shop" AS
select
  "shop",
  cast(extract(year from "at") as integer) as "year",
  count(*) as "sales",
  count(distinct "at") as "days",
  min("amount") as "least",
  max("amount") as "most",
  avg("amount") as "average"
from "sale"
group by "shop", cast(extract(year from "at") as integer)
having count(*) > 1 and sum("amount") >= 10.5;

COMMIT;
