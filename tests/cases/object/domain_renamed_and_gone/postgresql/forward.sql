-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename domain one to first (contract; reverse: lossless)
ALTER DOMAIN "one" RENAME TO "first";

-- step 2 of 3: alter column t.s (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "s" TYPE varchar(20);

-- step 3 of 3: drop domain two (contract; reverse: lossless)
DROP DOMAIN "two";

COMMIT;
