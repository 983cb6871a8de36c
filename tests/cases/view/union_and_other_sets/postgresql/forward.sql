-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create view all_of_them (expand; reverse: lossless)
CREATE VIEW "all_of_them" AS
select
  "id",
  "name",
  'a' as "origin"
from "a"
union all
select
  "id",
  "name",
  'b'
from "b"
order by "name" nulls last
limit 10;

-- step 2 of 2: create view both (expand; reverse: lossless)
CREATE VIEW "both" AS
select
  "name"
from "a"
union
select
  "name"
from "b";

COMMIT;
