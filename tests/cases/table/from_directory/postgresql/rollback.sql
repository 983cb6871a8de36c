-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (create view): drop view cities (lossless)
DROP VIEW "cities";

-- undo step 3 (add column): drop column city.size (lossy: values written to column city.size since)
ALTER TABLE "city" DROP COLUMN "size";

-- undo step 2 (create enum): drop enum size (lossless)
DROP TYPE "size";

-- undo step 1 (drop view): create view cities (lossy: privileges on view cities do not come back)
CREATE VIEW "cities" AS
select
  "name"
from "city";

COMMIT;
