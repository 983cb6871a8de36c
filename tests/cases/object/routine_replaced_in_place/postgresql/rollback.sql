-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter routine): alter routine twice (lossless)
CREATE OR REPLACE function twice(n integer) returns integer language sql immutable as 'select n * 2';
COMMENT ON FUNCTION twice(n integer) IS 'Doubles';

-- undo step 2 (create routine): drop routine half (lossless)
DROP FUNCTION half(n bigint);

-- undo step 1 (drop routine): create routine half (lossless)
create function half(n integer default 2) returns integer language sql immutable as 'select n / 2';

COMMIT;
