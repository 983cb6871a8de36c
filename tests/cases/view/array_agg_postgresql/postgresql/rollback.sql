-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 6 back: create view tints (lossless)
DROP VIEW "tints";

-- step 5 back: replace view labels (lossless)
CREATE OR REPLACE VIEW "labels" AS
select
  "shop",
  array_agg("label") as "labels"
from "item"
group by "shop";

-- step 4 back: create view figures (lossless)
DROP VIEW "figures";

-- step 3 back: replace view both (lossless)
CREATE OR REPLACE VIEW "both" AS
select
  array_agg("price") as "numbers",
  array_agg("tags") as "tags"
from "item"
union all
select
  array_agg("id"),
  array_agg("tags")
from "item";

-- step 2 back: drop view tints (lossless)
CREATE VIEW "tints" AS
select
  "shop",
  array_agg("tint") as "values"
from "item"
group by "shop";

-- step 1 back: drop view figures (lossless)
CREATE VIEW "figures" AS
select
  "shop",
  array_agg("price") as "numbers"
from "item"
group by "shop";

COMMIT;
