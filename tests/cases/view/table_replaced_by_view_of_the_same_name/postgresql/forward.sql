-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: drop table thing (contract; reverse: lossy: the rows of table thing and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on thing, blocks reads and writes for a moment
DROP TABLE "thing";

-- step 2 of 2: create view thing (expand; reverse: lossless)
CREATE VIEW "thing" AS
select
  "id",
  "name"
from "t";

COMMIT;
