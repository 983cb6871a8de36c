-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop table area (contract; reverse: lossy: the rows of table area and privileges on it do not come back)
DROP TABLE "area";

-- step 2 of 2: drop table zone (contract; reverse: lossy: the rows of table zone and privileges on it do not come back)
DROP TABLE "zone";

COMMIT;
