-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: rename value closed to schemac_rename_1 of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'closed' TO 'schemac_rename_1';

-- step 2 of 7: rename value open to closed of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'open' TO 'closed';

-- step 3 of 7: rename value schemac_rename_1 to open of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'schemac_rename_1' TO 'open';

-- step 4 of 7: rename value late to overdue of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'late' TO 'overdue';

-- steps 5 to 6 of 7, in one statement:
--   5: drop check d on t (migrate; reverse: lossless, but fails where a row breaks check d)
--   6: add check d on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT "d",
  ADD CONSTRAINT "d" CHECK ("s" in ('open', 'overdue') or "n" < 100) NOT VALID;

COMMIT;

-- step 7 of 7: validate check d on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "d";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
