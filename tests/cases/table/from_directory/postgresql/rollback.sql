-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: create view cities (lossless)
DROP VIEW "cities";

-- step 3 back: add column city.size (lossless)
ALTER TABLE "city" DROP COLUMN "size";

-- step 2 back: create enum size (lossless)
DROP TYPE "size";

-- step 1 back: drop view cities (lossless)
CREATE VIEW "cities" AS
select
  "name"
from "city";

COMMIT;
