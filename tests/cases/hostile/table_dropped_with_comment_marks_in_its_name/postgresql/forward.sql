-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop table x *<U+002F> ; drop table kept; -- (contract; reverse: lossy: the rows of table x *<U+002F> ; drop table kept; --)
DROP TABLE "x */ ; drop table kept; --";

-- step 2 of 2: drop table y<U+000A>-- z (contract; reverse: lossy: the rows of table y<U+000A>-- z)
DROP TABLE "y
-- z";

COMMIT;
