-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: drop view m2 (migrate; reverse: lossy: privileges on view m2 do not come back)
DROP MATERIALIZED VIEW "m2";

-- step 2 of 5: drop view m (migrate; reverse: lossy: privileges on view m do not come back)
DROP MATERIALIZED VIEW "m";

-- step 3 of 5: alter column t.a: integer to bigint (expand; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint;

-- step 4 of 5: create view m (migrate; reverse: lossless)
CREATE MATERIALIZED VIEW "m" AS
select
  "id",
  "a"
from "t";
CREATE INDEX "ix_m" ON "m" ("a");

-- step 5 of 5: create view m2 (migrate; reverse: lossless)
CREATE MATERIALIZED VIEW "m2" AS
select
  "a"
from "m";

COMMIT;
