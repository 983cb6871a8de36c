-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop view cities (migrate; reverse: lossy: privileges on view cities do not come back)
DROP VIEW "cities";

-- step 2 of 4: create enum size (expand; reverse: lossless)
CREATE TYPE "size" AS ENUM ('small', 'large');

-- step 3 of 4: add column city.size (expand; reverse: lossy: values written to column city.size since)
ALTER TABLE "city" ADD COLUMN "size" "size" NOT NULL DEFAULT 'small';

-- step 4 of 4: create view cities (migrate; reverse: lossless)
CREATE VIEW "cities" AS
select
  "name",
  "size"
from "city";

COMMIT;
