-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (create view): drop view m2 (lossless)
DROP MATERIALIZED VIEW "m2";

-- undo step 4 (create view): drop view m (lossless)
DROP MATERIALIZED VIEW "m";

-- undo step 3 (alter column): alter column t.a: bigint to integer (lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer;

-- undo step 2 (drop view): create view m (lossy: privileges on view m do not come back)
CREATE MATERIALIZED VIEW "m" AS
select
  "id",
  "a"
from "t";
CREATE INDEX "ix_m" ON "m" ("a");

-- undo step 1 (drop view): create view m2 (lossy: privileges on view m2 do not come back)
CREATE MATERIALIZED VIEW "m2" AS
select
  "a"
from "m";

COMMIT;
