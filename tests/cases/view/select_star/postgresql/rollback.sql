-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (create view): drop view w (lossless)
DROP VIEW "w";

-- undo step 3 (replace view): drop view v, create view v (lossy: privileges on view v)
DROP VIEW "v";
CREATE VIEW "v" AS
select
  "t"."id",
  "t"."a"
from "t";

-- undo step 2 (add column): drop column t.b (lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "b";

-- undo step 1 (drop view): create view w (lossy: privileges on view w do not come back)
CREATE VIEW "w" AS
select
  "v"."id",
  "v"."a",
  1 as "one"
from "v";

COMMIT;
