-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: alter column log.took: numeric(8,2) to integer (contract; reverse: lossy: digits after the point in column log.took do not come back; fails where a value of column log.took does not fit its former type)
--   lock ACCESS EXCLUSIVE on log, blocks reads and writes; rewrites the table
ALTER TABLE "log" ALTER COLUMN "took" TYPE integer;

-- step 2 of 2: drop column log.level (contract; reverse: lossy: the values of column log.level do not come back)
--   lock ACCESS EXCLUSIVE on log, blocks reads and writes for a moment
ALTER TABLE "log" DROP COLUMN "level";

COMMIT;
