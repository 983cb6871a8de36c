-- schemac: forward script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 6: drop view figures (contract; reverse: lossless)
DROP VIEW "figures";

-- step 2 of 6: drop view tints (contract; reverse: lossless)
DROP VIEW "tints";

-- step 3 of 6: replace view both (expand; reverse: lossless)
CREATE OR REPLACE VIEW "both" AS
select
  array_agg("price") as "numbers",
  array_agg("tags") as "tags"
from "item"
union all
select
  array_agg("shop"),
  array_agg("tags")
from "item";

-- step 4 of 6: create view figures (expand; reverse: lossless)
CREATE VIEW "figures" AS
select
  "shop",
  array_agg("weight") as "numbers"
from "item"
group by "shop";

-- step 5 of 6: replace view labels (expand; reverse: lossless)
CREATE OR REPLACE VIEW "labels" AS
select
  "shop",
  array_agg("label" order by "id") as "labels"
from "item"
group by "shop";

-- step 6 of 6: create view tints (expand; reverse: lossless)
CREATE VIEW "tints" AS
select
  "shop",
  array_agg(cast("tint" as text)) as "values"
from "item"
group by "shop";

COMMIT;
