-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: alter routine bare (migrate; reverse: lossless)
COMMENT ON PROCEDURE bare() IS NULL;

-- step 2 of 3: create routine comes (expand; reverse: lossless)
create procedure comes() language sql as 'select 1';
COMMENT ON PROCEDURE comes() IS 'New';

-- step 3 of 3: alter routine stays (migrate; reverse: lossless)
COMMENT ON FUNCTION stays() IS 'Says 1';

COMMIT;
