-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter routine): alter routine stays (lossless)
COMMENT ON FUNCTION stays() IS 'Says one';

-- undo step 2 (create routine): drop routine comes (lossless)
DROP PROCEDURE comes();

-- undo step 1 (alter routine): alter routine bare (lossless)
COMMENT ON PROCEDURE bare() IS 'It''s going';

COMMIT;
