-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (create table): drop table thing (lossy: rows written to table thing since)
DROP TABLE "thing";

-- undo step 1 (drop view): create view thing (lossy: privileges on view thing do not come back)
CREATE VIEW "thing" AS
select
  "id"
from "t";

COMMIT;
