-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (create view): drop view on_top (lossless)
DROP VIEW "on_top";

-- undo step 3 (create view): drop view numbers (lossless)
DROP VIEW "numbers";

-- undo step 2 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id"
from "t";

-- undo step 1 (drop view): create view on_top (lossy: privileges on view on_top do not come back)
CREATE VIEW "on_top" AS
select
  "id"
from "v";

COMMIT;
