-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: drop foreign key fk_area_zone_id on area (migrate; reverse: lossless)
ALTER TABLE "area" DROP CONSTRAINT "fk_area_zone_id";

-- step 2 of 3: drop table area (contract; reverse: lossy: the rows of table area)
DROP TABLE "area";

-- step 3 of 3: drop table zone (contract; reverse: lossy: the rows of table zone)
DROP TABLE "zone";

COMMIT;
