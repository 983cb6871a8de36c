-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: replace view v: check option (expand; reverse: lossless)
CREATE OR REPLACE VIEW "v" AS
select
  "id",
  "n"
from "t"
where "n" > 0
WITH CASCADED CHECK OPTION;

-- step 2 of 2: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select
  "id",
  "n"
from "t"
where "n" > 5
WITH LOCAL CHECK OPTION;

COMMIT;
