-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create view v_filter (expand; reverse: lossless)
CREATE VIEW "v_filter" AS
select
  count(*) filter (where "n" > 1) as "large",
  count(*) as "every"
from "t";

-- step 2 of 3: create view v_lateral (expand; reverse: lossless)
CREATE VIEW "v_lateral" AS
select
  "t"."id",
  "x"."n"
from "t"
cross join lateral (
  select
    "u"."n"
  from "t" as "u"
  where "u"."id" < "t"."id"
  order by "u"."n" desc
  limit 1
) as "x";

-- step 3 of 3: create view v_on (expand; reverse: lossless)
CREATE VIEW "v_on" AS
select distinct on ("name")
  "name",
  "id"
from "t"
order by "name", "id" desc;

COMMIT;
