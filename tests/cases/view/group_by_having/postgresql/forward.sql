-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

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
