-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create view v_derived (expand; reverse: lossless)
CREATE VIEW "v_derived" AS
select
  "d"."id",
  "d"."twice"
from (
  select
    "id",
    "n" * 2 as "twice"
  from "b"
) as "d"
where "d"."twice" > 2;

-- step 2 of 4: create view v_exists (expand; reverse: lossless)
CREATE VIEW "v_exists" AS
select
  "id"
from "a"
where exists (select 1 from "b" where "b"."id" = "a"."b_id") and not exists (select 1 from "b" where "b"."n" = "a"."id");

-- step 3 of 4: create view v_in (expand; reverse: lossless)
CREATE VIEW "v_in" AS
select
  "id"
from "a"
where "b_id" in (select "id" from "b" where "n" > 3);

-- step 4 of 4: create view v_scalar (expand; reverse: lossless)
CREATE VIEW "v_scalar" AS
select
  "id",
  (select max("n") from "b") as "top"
from "a"
where "id" = (select min("id") from "b");

COMMIT;
