-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (replace view): drop view cities, create view cities (lossy: privileges on view cities)
DROP VIEW "cities";
CREATE VIEW "cities" AS
select
  "name"
from "city";

-- undo step 2 (add column): drop column city.size (lossy: values written to column city.size since)
--   lock ACCESS EXCLUSIVE on city, blocks reads and writes for a moment
ALTER TABLE "city" DROP COLUMN "size";

-- undo step 1 (create enum): drop enum size (lossless)
DROP TYPE "size";

COMMIT;
