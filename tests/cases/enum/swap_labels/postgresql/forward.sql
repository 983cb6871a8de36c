-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename value left to schemac_rename_1 of enum side (contract; reverse: lossless)
ALTER TYPE "side" RENAME VALUE 'left' TO 'schemac_rename_1';

-- step 2 of 3: rename value right to left of enum side (contract; reverse: lossless)
ALTER TYPE "side" RENAME VALUE 'right' TO 'left';

-- step 3 of 3: rename value schemac_rename_1 to right of enum side (contract; reverse: lossless)
ALTER TYPE "side" RENAME VALUE 'schemac_rename_1' TO 'right';

COMMIT;
