-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop column): add column t.b (lossy: the values of column t.b do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "b" integer NOT NULL DEFAULT 0;
ALTER TABLE "t" ALTER COLUMN "b" DROP DEFAULT;

-- undo step 2 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id",
  "a",
  "b"
from "t";

-- undo step 1 (replace view): replace view w: query (lossless)
CREATE OR REPLACE VIEW "w" AS
select
  "id",
  "a"
from "v";

COMMIT;
