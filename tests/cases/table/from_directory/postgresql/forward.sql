-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create enum size (expand; reverse: lossless)
CREATE TYPE "size" AS ENUM ('small', 'large');

-- step 2 of 3: add column city.size (expand; reverse: lossy: values written to column city.size since)
--   lock ACCESS EXCLUSIVE on city, blocks reads and writes for a moment
ALTER TABLE "city" ADD COLUMN "size" "size" NOT NULL DEFAULT 'small';

-- step 3 of 3: replace view cities: columns (expand; reverse: lossy: privileges on view cities)
CREATE OR REPLACE VIEW "cities" AS
select
  "name",
  "size"
from "city";

COMMIT;
