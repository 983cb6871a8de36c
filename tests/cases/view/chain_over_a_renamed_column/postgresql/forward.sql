-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename column t.n to m (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "n" TO "m";

-- step 2 of 3: create view a_new (expand; reverse: lossless)
CREATE VIEW "a_new" AS
select
  "n",
  max("id") as "last"
from "w"
group by "n";

-- step 3 of 3: drop view a_gone (contract; reverse: lossy: privileges on view a_gone do not come back)
DROP VIEW "a_gone";

COMMIT;
