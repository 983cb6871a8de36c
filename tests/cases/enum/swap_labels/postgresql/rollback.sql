-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: rename value schemac_rename_1 to right of enum side (lossless)
ALTER TYPE "side" RENAME VALUE 'right' TO 'schemac_rename_1';

-- step 2 back: rename value right to left of enum side (lossless)
ALTER TYPE "side" RENAME VALUE 'left' TO 'right';

-- step 1 back: rename value left to schemac_rename_1 of enum side (lossless)
ALTER TYPE "side" RENAME VALUE 'schemac_rename_1' TO 'left';

COMMIT;
