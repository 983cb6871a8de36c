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

-- step 2 of 5: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 3 of 5: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "b"
from "t";

-- step 4 of 5: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  "id",
  "b"
from "v";

-- step 5 of 5: drop column t.a (contract; reverse: lossy: the values of column t.a do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "a";

COMMIT;
