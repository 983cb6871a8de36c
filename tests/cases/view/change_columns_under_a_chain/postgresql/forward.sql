-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: drop view x (migrate; reverse: lossy: privileges on view x do not come back)
DROP VIEW "x";

-- step 2 of 6: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 3 of 6: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 4 of 6: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "b" as "id",
  "a"
from "t";

-- step 5 of 6: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  "id",
  "a"
from "v";

-- step 6 of 6: create view x (migrate; reverse: lossless)
CREATE VIEW "x" AS
select
  "id"
from "w";

COMMIT;
