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

-- step 3 of 5: alter column t.n: integer to bigint (expand; reverse: lossless, but fails where a value of column t.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "n" TYPE bigint;

-- step 4 of 5: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "n"
from "t";

-- step 5 of 5: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  sum("n") as "total"
from "v";

COMMIT;
