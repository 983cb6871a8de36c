-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: create view v_comma (expand; reverse: lossless)
CREATE VIEW "v_comma" AS
select
  "x"."id",
  "y"."id" as "other"
from "a" as "x", "a" as "y"
where "x"."id" < "y"."id";

-- step 2 of 5: create view v_cross (expand; reverse: lossless)
CREATE VIEW "v_cross" AS
select
  "a"."id",
  "b"."name"
from "a"
cross join "b";

-- step 3 of 5: create view v_left (expand; reverse: lossless)
CREATE VIEW "v_left" AS
select
  "a"."id",
  coalesce("b"."name", 'none') as "name"
from "a"
left join "b" on "b"."id" = "a"."b_id";

-- step 4 of 5: create view v_right (expand; reverse: lossless)
CREATE VIEW "v_right" AS
select
  "a"."id",
  "b"."name"
from "a"
right join "b" on "b"."id" = "a"."b_id";

-- step 5 of 5: create view v_using (expand; reverse: lossless)
CREATE VIEW "v_using" AS
select
  "id",
  "b"."name"
from "a"
join "b" using ("id");

COMMIT;
