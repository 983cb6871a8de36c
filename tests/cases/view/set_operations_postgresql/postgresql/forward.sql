-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create view in_both (expand; reverse: lossless)
CREATE VIEW "in_both" AS
select
  "id"
from "a"
intersect
select
  "id"
from "b";

-- step 2 of 2: create view only_a (expand; reverse: lossless)
CREATE VIEW "only_a" AS
select
  "id"
from "a"
except
(
  select
    "id"
  from "b"
  union all
  select
    "id"
  from "b"
);

COMMIT;
