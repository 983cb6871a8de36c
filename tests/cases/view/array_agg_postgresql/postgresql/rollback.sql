-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (create view): drop view tints (lossless)
DROP VIEW "tints";

-- undo step 5 (replace view): replace view labels: query (lossless)
CREATE OR REPLACE VIEW "labels" AS
select
  "shop",
  array_agg("label") as "labels"
from "item"
group by "shop";

-- undo step 4 (create view): drop view figures (lossless)
DROP VIEW "figures";

-- undo step 3 (replace view): replace view both: query (lossless)
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

-- undo step 2 (drop view): create view tints (lossy: privileges on view tints do not come back)
CREATE VIEW "tints" AS
select
  "shop",
  array_agg("tint") as "values"
from "item"
group by "shop";

-- undo step 1 (drop view): create view figures (lossy: privileges on view figures do not come back)
CREATE VIEW "figures" AS
select
  "shop",
  array_agg("price") as "numbers"
from "item"
group by "shop";

COMMIT;
