-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 5: drop index idx_n on a (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_n";
SET lock_timeout = '10s';

-- step 2 of 5: add index idx_n on b (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_n"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_n" ON "b" ("n");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 5: add check chk_n on b (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" ADD CONSTRAINT "chk_n" CHECK ("n" > 0) NOT VALID;

COMMIT;

-- step 4 of 5: validate check chk_n on b (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody; scans the table
ALTER TABLE "b" VALIDATE CONSTRAINT "chk_n";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 5: drop table a (contract; reverse: lossy: the rows of table a and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
DROP TABLE "a";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
