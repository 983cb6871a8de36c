-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 2: drop index idx_line_total on line (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on line, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_line_total";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 2: drop column line.total (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on line, blocks reads and writes for a moment
ALTER TABLE "line" DROP COLUMN "total";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
