-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: drop view figures (migrate; reverse: lossy: privileges on view figures do not come back)
DROP VIEW "figures";

-- step 2 of 6: drop view tints (migrate; reverse: lossy: privileges on view tints do not come back)
DROP VIEW "tints";

-- step 3 of 6: replace view both: query (migrate; reverse: lossless)
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

-- step 4 of 6: create view figures (migrate; reverse: lossless)
CREATE VIEW "figures" AS
select
  "shop",
  array_agg("weight") as "numbers"
from "item"
group by "shop";

-- step 5 of 6: replace view labels: query (migrate; reverse: lossless)
CREATE OR REPLACE VIEW "labels" AS
select
  "shop",
  array_agg("label" order by "id") as "labels"
from "item"
group by "shop";

-- step 6 of 6: create view tints (migrate; reverse: lossless)
CREATE VIEW "tints" AS
select
  "shop",
  array_agg(cast("tint" as text)) as "values"
from "item"
group by "shop";

COMMIT;
