-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop table x *<U+002F> ; drop table kept; -- (contract; reverse: lossy: the rows of table x *<U+002F> ; drop table kept; -- and privileges on it do not come back)
DROP TABLE "x */ ; drop table kept; --";

-- step 2 of 2: drop table y<U+000A>-- z (contract; reverse: lossy: the rows of table y<U+000A>-- z and privileges on it do not come back)
DROP TABLE "y
-- z";

COMMIT;
