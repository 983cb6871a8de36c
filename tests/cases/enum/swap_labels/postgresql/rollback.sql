-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (rename enum value): rename value right to schemac_rename_1 of enum side (lossless)
ALTER TYPE "side" RENAME VALUE 'right' TO 'schemac_rename_1';

-- undo step 2 (rename enum value): rename value left to right of enum side (lossless)
ALTER TYPE "side" RENAME VALUE 'left' TO 'right';

-- undo step 1 (rename enum value): rename value schemac_rename_1 to left of enum side (lossless)
ALTER TYPE "side" RENAME VALUE 'schemac_rename_1' TO 'left';

COMMIT;
