-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: drop table x *<U+002F> ; drop table kept; -- (contract; reverse: lossy: the rows of table x *<U+002F> ; drop table kept; -- and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on x *<U+002F> ; drop table kept; --, blocks reads and writes for a moment
DROP TABLE "x */ ; drop table kept; --";

-- step 2 of 2: drop table y<U+000A>-- z (contract; reverse: lossy: the rows of table y<U+000A>-- z and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on y<U+000A>-- z, blocks reads and writes for a moment
DROP TABLE "y
-- z";

COMMIT;
