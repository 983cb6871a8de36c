-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 2 of 5: rename view v to grown (contract; reverse: lossless)
ALTER VIEW "v" RENAME TO "grown";

-- step 3 of 5: replace view grown: columns (expand; reverse: lossy: privileges on view on_v, privileges on view grown)
CREATE OR REPLACE VIEW "grown" AS
select
  "id",
  "a",
  "b"
from "t";

-- step 4 of 5: comment on view grown (expand; reverse: lossless)
COMMENT ON VIEW "grown" IS 'second';

-- step 5 of 5: create view shrunk (migrate; reverse: lossless)
CREATE VIEW "shrunk" AS
select
  "id"
from "t"
where "a" > 0;

COMMIT;
