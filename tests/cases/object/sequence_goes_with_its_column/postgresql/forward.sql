-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: alter sequence numbers (migrate; reverse: lossless)
ALTER SEQUENCE "numbers" OWNED BY NONE;

-- step 2 of 3: drop column t.number (contract; reverse: lossy: the values of column t.number do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "number";

-- step 3 of 3: drop sequence numbers (contract; reverse: lossy: the numbers that sequence numbers has reached do not come back)
DROP SEQUENCE "numbers";

COMMIT;
