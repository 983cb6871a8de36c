-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (drop sequence): create sequence goes (lossy: the numbers that sequence goes has reached do not come back)
CREATE SEQUENCE "goes" AS integer MAXVALUE 1000;

-- undo step 3 (alter sequence): alter sequence stays (lossless)
ALTER SEQUENCE "stays" INCREMENT BY 2 NO MAXVALUE NO CYCLE;
COMMENT ON SEQUENCE "stays" IS 'Counts by two';

-- undo step 2 (alter sequence): alter sequence grows (lossless)
ALTER SEQUENCE "grows" CACHE 5;
COMMENT ON SEQUENCE "grows" IS NULL;

-- undo step 1 (create sequence): drop sequence comes (lossless)
DROP SEQUENCE "comes";

COMMIT;
