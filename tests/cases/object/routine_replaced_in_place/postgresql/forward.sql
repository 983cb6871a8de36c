-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: drop routine half (migrate; reverse: lossless)
DROP FUNCTION half(n integer);

-- step 2 of 3: create routine half (migrate; reverse: lossless)
create function half(n bigint) returns bigint language sql immutable as 'select n / 2';

-- step 3 of 3: alter routine twice (migrate; reverse: lossless)
CREATE OR REPLACE function twice(n integer) returns integer language sql immutable as 'select n + n';
COMMENT ON FUNCTION twice(n integer) IS 'Adds';

COMMIT;
