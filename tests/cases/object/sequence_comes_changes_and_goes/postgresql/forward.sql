-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create sequence comes (expand; reverse: lossless)
CREATE SEQUENCE "comes" AS smallint INCREMENT BY -1 MAXVALUE 100 START WITH 100;

-- step 2 of 4: alter sequence grows (migrate; reverse: lossless)
ALTER SEQUENCE "grows" CACHE 20;
COMMENT ON SEQUENCE "grows" IS 'Faster';

-- step 3 of 4: alter sequence stays (migrate; reverse: lossless)
ALTER SEQUENCE "stays" INCREMENT BY 5 MAXVALUE 100000 CYCLE;
COMMENT ON SEQUENCE "stays" IS NULL;

-- step 4 of 4: drop sequence goes (contract; reverse: lossy: the numbers that sequence goes has reached do not come back)
DROP SEQUENCE "goes";

COMMIT;
