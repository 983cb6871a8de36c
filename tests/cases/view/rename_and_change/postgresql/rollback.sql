-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (create view): drop view shrunk (lossless)
DROP VIEW "shrunk";

-- undo step 4 (set comment): comment on view grown (lossless)
COMMENT ON VIEW "grown" IS 'first';

-- undo step 3 (replace view): drop view on_v, drop view grown, create view grown, create view on_v (lossy: privileges on view on_v, privileges on view grown)
DROP VIEW "on_v";
DROP VIEW "grown";
CREATE VIEW "grown" AS
select
  "id",
  "a"
from "t";
COMMENT ON VIEW "grown" IS 'first';
CREATE VIEW "on_v" AS
select
  "id"
from "grown";

-- undo step 2 (rename view): rename view grown to v (lossless)
ALTER VIEW "grown" RENAME TO "v";

-- undo step 1 (drop view): create view w (lossy: privileges on view w do not come back)
CREATE VIEW "w" AS
select
  "id",
  "a"
from "t"
where "a" > 0;

COMMIT;
