-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: drop view cities (contract; reverse: lossless)
DROP VIEW "cities";

-- step 2 of 4: create enum size (expand; reverse: lossless)
CREATE TYPE "size" AS ENUM ('small', 'large');

-- step 3 of 4: add column city.size (expand; reverse: lossless)
ALTER TABLE "city" ADD COLUMN "size" "size" NOT NULL DEFAULT 'small';

-- step 4 of 4: create view cities (expand; reverse: lossless)
CREATE VIEW "cities" AS
select
  "name",
  "size"
from "city";

COMMIT;
